package io.github.cimaven.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a change touches by itself, before anything that depends on it.
 *
 * @param modules from the id to what is touched
 * @param everything why all modules are to be built, as a clause
 */
public record Touched(Map<String, Touch> modules, Optional<String> everything) {

    public Touched {
        modules = Map.copyOf(modules);
    }

    public static Touched nothing() {
        return new Touched(Map.of(), Optional.empty());
    }

    public static Touched everything(String reason) {
        return new Touched(Map.of(), Optional.of(reason));
    }

    public static Touched of(Map<String, Touch> modules) {
        return new Touched(modules, Optional.empty());
    }

    /** Of a module that both touch, the greater reach and the first reason hold. */
    Touched and(Touched other) {
        Map<String, Touch> both = new LinkedHashMap<>(modules);
        other.modules.forEach((id, touch) -> both.merge(id, touch, Touch::and));
        return new Touched(both, everything.or(other::everything));
    }

    /**
     * @param reach how far the touch goes
     * @param reason as a clause
     */
    public record Touch(Reach reach, String reason) {
        Touch and(Touch other) {
            return other.reach.compareTo(reach) > 0 ? other : this;
        }
    }

    public enum Reach {
        /** The module's tests alone: others do not see it, unless they use its test jar. */
        TESTS,
        /** What the module gives to others. */
        OUTPUT
    }
}
