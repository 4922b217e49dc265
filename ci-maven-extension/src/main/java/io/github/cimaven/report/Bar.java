package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module or a goal on the timeline.
 *
 * @param kind {@code module} or {@code goal}
 * @param module the module's id; of a module its own
 * @param start in milliseconds since the start of the run
 * @param duration in milliseconds
 */
record Bar(
        String kind,
        String name,
        String module,
        String execution,
        String outcome,
        long thread,
        double start,
        double duration) {
    static final String MODULE = "module";
    static final String GOAL = "goal";
    private static final double MICROS = 1000;

    double end() {
        return start + duration;
    }

    boolean isModule() {
        return kind.equals(MODULE);
    }

    /** The modules and goals of a timeline in the Trace Event Format; what is none of them is left out. */
    static List<Bar> of(JsonObject timeline) {
        return Members.list(timeline, "traceEvents").stream().flatMap(Bar::of).toList();
    }

    private static Stream<Bar> of(JsonElement event) {
        String kind = Members.text(event, "cat");
        Optional<Double> start = Members.number(event, "ts");
        Optional<Double> duration = Members.number(event, "dur");
        if (!(kind.equals(MODULE) || kind.equals(GOAL)) || start.isEmpty() || duration.isEmpty()) {
            return Stream.empty();
        }
        String name = Members.text(event, "name");
        return Stream.of(new Bar(
                kind,
                name,
                kind.equals(MODULE) ? name : Members.text(event, "args", "module"),
                Members.text(event, "args", "execution"),
                Members.text(event, "args", "outcome"),
                Members.number(event, "tid").orElse(0.0).longValue(),
                start.get() / MICROS,
                duration.get() / MICROS));
    }
}
