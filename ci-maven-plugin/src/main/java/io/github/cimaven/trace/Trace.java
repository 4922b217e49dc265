package io.github.cimaven.trace;

import java.util.List;
import java.util.Map;

/**
 * What is sent of a run.
 *
 * @param seed what the ids are derived from: the same run, sent twice, is the same trace
 * @param resource what the spans have in common; {@code OTEL_RESOURCE_ATTRIBUTES} comes before it
 * @param spans parents before their children; the first is the run
 */
public record Trace(String seed, Map<String, String> resource, List<TraceSpan> spans) {

    public Trace {
        resource = Map.copyOf(resource);
        spans = List.copyOf(spans);
    }
}
