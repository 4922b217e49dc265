package io.github.cimaven.trace.otel;

import io.github.cimaven.files.Digests;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.nio.charset.StandardCharsets;

/** Ids by a seed, so that a run that is sent twice is not two traces. */
final class DerivedIds implements IdGenerator {
    private final String seed;
    private int spans;

    DerivedIds(String seed) {
        this.seed = seed;
    }

    @Override
    public String generateTraceId() {
        return digest("trace").substring(0, TraceId.getLength());
    }

    @Override
    public String generateSpanId() {
        spans++;
        return digest("span " + spans).substring(0, SpanId.getLength());
    }

    private String digest(String what) {
        return Digests.sha256((seed + "\n" + what).getBytes(StandardCharsets.UTF_8));
    }
}
