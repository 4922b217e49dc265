package io.github.cimaven.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A span before it has ids.
 *
 * @param parent the place of its parent in the list of spans, which is before its own; {@value #NONE} for the run
 * @param attributes text and whole numbers ({@link Long})
 * @param error what went wrong, in a line; empty when the span is no error
 */
public record TraceSpan(
        String name,
        int parent,
        Instant start,
        Instant end,
        Map<String, Object> attributes,
        Optional<String> error,
        List<Event> events) {
    public static final int NONE = -1;

    public TraceSpan {
        attributes = new TreeMap<>(attributes);
        events = List.copyOf(events);
    }

    /** For people. */
    public String line() {
        return "%s, %d ms%s %s"
                .formatted(
                        name,
                        Duration.between(start, end).toMillis(),
                        error.map(", "::concat).orElse(""),
                        attributes);
    }

    /** Something at one moment. */
    public record Event(String name, Instant time, Map<String, String> attributes) {
        public Event {
            attributes = new TreeMap<>(attributes);
        }
    }
}
