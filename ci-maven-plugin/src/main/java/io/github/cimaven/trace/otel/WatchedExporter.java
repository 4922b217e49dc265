package io.github.cimaven.trace.otel;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** An exporter of which it is known what became of each batch: the SDK only logs it. */
final class WatchedExporter implements SpanExporter {
    private final SpanExporter exporter;
    private final AtomicInteger sent;
    private final AtomicReference<Throwable> failure;

    WatchedExporter(SpanExporter exporter, AtomicInteger sent, AtomicReference<Throwable> failure) {
        this.exporter = exporter;
        this.sent = sent;
        this.failure = failure;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        int count = spans.size();
        CompletableResultCode result = exporter.export(spans);
        result.whenComplete(() -> {
            if (result.isSuccess()) {
                sent.addAndGet(count);
            } else {
                failure.compareAndSet(
                        null,
                        Optional.ofNullable(result.getFailureThrowable())
                                .orElseGet(() -> new IllegalStateException("no reason is given")));
            }
        });
        return result;
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
