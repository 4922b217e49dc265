package io.github.cimaven.record;

import java.util.Optional;

/**
 * What became of the spans of a run.
 *
 * @param traceId of the trace that they belong to, as 32 hexadecimal digits; empty when there are none
 * @param spans how many the collector took
 * @param endpoint where they were to go, without user information
 * @param state {@value #SENT}, {@value #NOT_SAMPLED} or {@value #FAILED}
 * @param reason why they were not all sent, as a sentence
 */
public record TraceFacts(Optional<String> traceId, int spans, String endpoint, String state, Optional<String> reason) {
    public static final String SENT = "sent";
    /** The parent of the run, or {@code OTEL_TRACES_SAMPLER}, says that this trace is not kept. */
    public static final String NOT_SAMPLED = "not-sampled";

    public static final String FAILED = "failed";
}
