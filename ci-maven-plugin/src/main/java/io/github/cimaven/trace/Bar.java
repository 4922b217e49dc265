package io.github.cimaven.trace;

import java.time.Instant;
import java.util.Comparator;

/**
 * A module or a goal on the timeline.
 *
 * @param module of a module its own name
 * @param execution of a goal the id of its execution
 * @param outcome {@code success}, {@code failure}, {@code skipped} or {@code unfinished}
 */
record Bar(String name, String module, String execution, String outcome, long thread, Instant start, Instant end) {
    /** What holds others comes before them. */
    static final Comparator<Bar> ORDER = Comparator.comparing(Bar::start)
            .thenComparing(Bar::end, Comparator.reverseOrder())
            .thenComparing(Bar::module)
            .thenComparing(Bar::name);

    boolean holds(Bar other) {
        return thread == other.thread && !start.isAfter(other.start) && !end.isBefore(other.end);
    }

    /** As the record names a goal. */
    String fullName() {
        return "%s (%s)".formatted(name, execution);
    }
}
