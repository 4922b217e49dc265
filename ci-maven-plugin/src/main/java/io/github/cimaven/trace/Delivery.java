package io.github.cimaven.trace;

import java.util.Optional;

/**
 * What became of the spans of a run.
 *
 * @param traceId as 32 hexadecimal digits
 * @param sampled whether the trace is to be kept
 * @param sent how many spans the collector took
 * @param failure why it did not take all of them, without a secret; empty when it did
 */
public record Delivery(String traceId, boolean sampled, int sent, Optional<String> failure) {}
