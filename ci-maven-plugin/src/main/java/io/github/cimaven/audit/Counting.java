package io.github.cimaven.audit;

import java.util.Optional;

/**
 * Whether everything counts, or only what a change adds.
 *
 * @param onlyAdded whether only what the change adds counts
 * @param base what it is compared with
 * @param problem why there is no base, as a sentence
 */
public record Counting(boolean onlyAdded, Optional<Base> base, Optional<String> problem) {

    public static Counting everything() {
        return new Counting(false, Optional.empty(), Optional.empty());
    }

    public static Counting since(Base base) {
        return new Counting(true, Optional.of(base), Optional.empty());
    }

    /** @param problem as a sentence */
    public static Counting withoutBase(String problem) {
        return new Counting(true, Optional.empty(), Optional.of(problem));
    }

    Novelty of(Match match) {
        return onlyAdded ? base.map(known -> known.of(match.resolved())).orElse(Novelty.UNKNOWN) : Novelty.NOT_ASKED;
    }
}
