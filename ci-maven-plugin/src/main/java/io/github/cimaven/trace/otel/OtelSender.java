package io.github.cimaven.trace.otel;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Delivery;
import io.github.cimaven.trace.SpanSender;
import io.github.cimaven.trace.Trace;
import io.github.cimaven.trace.TraceSpan;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.common.CompletableResultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends spans by the SDK of OpenTelemetry. */
public final class OtelSender implements SpanSender {
    private static final int LIMIT_SECONDS = 10;
    private static final String SCOPE = "io.github.cimaven";
    /** Held here: the JDK forgets loggers that nobody holds. */
    private static final Logger SDK_LOG = Logger.getLogger("io.opentelemetry");

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    @Override
    public Delivery send(Trace trace, Collector collector) {
        Level before = SDK_LOG.getLevel();
        // What it would print to the console with stack traces, the delivery says in a sentence.
        SDK_LOG.setLevel(Level.OFF);
        try {
            OpenTelemetrySdk sdk =
                    ConfiguredSdk.of(trace, collector, exporter -> new WatchedExporter(exporter, sent, failure));
            SpanContext root = record(trace, sdk, new EnvironmentParent(collector.variables()).context(sdk));
            CompletableResultCode end = sdk.shutdown().join(LIMIT_SECONDS, TimeUnit.SECONDS);
            return new Delivery(
                    root.getTraceId(),
                    root.isSampled(),
                    sent.get(),
                    reason(end, trace.spans().size(), root, collector));
        } catch (ConfigurationException | IllegalArgumentException | IllegalStateException e) {
            // The SDK says it by each of them.
            throw new SettingException(
                    "The variables of OpenTelemetry cannot be used: %s. Look at those that begin with OTEL_."
                            .formatted(collector.withoutSecrets(String.valueOf(e.getMessage()))));
        } finally {
            SDK_LOG.setLevel(before);
        }
    }

    private static SpanContext record(Trace trace, OpenTelemetrySdk sdk, Context parent) {
        Tracer tracer = sdk.getTracer(SCOPE);
        List<Context> contexts = new ArrayList<>();
        SpanContext root = SpanContext.getInvalid();
        for (TraceSpan it : trace.spans()) {
            boolean first = it.parent() == TraceSpan.NONE;
            SpanBuilder builder = tracer.spanBuilder(it.name())
                    .setParent(first ? parent : contexts.get(it.parent()))
                    .setSpanKind(first ? SpanKind.SERVER : SpanKind.INTERNAL)
                    .setStartTimestamp(it.start())
                    .setAllAttributes(attributes(it));
            Span span = builder.startSpan();
            it.events().forEach(event -> span.addEvent(event.name(), attributes(event), event.time()));
            it.error().ifPresent(error -> span.setStatus(StatusCode.ERROR, error));
            span.end(it.end());
            contexts.add(parent.with(span));
            root = first ? span.getSpanContext() : root;
        }
        return root;
    }

    private static Attributes attributes(TraceSpan span) {
        AttributesBuilder attributes = Attributes.builder();
        span.attributes().forEach((name, value) -> {
            if (value instanceof Long number) {
                attributes.put(name, number);
            } else {
                attributes.put(name, String.valueOf(value));
            }
        });
        return attributes.build();
    }

    private static Attributes attributes(TraceSpan.Event event) {
        AttributesBuilder attributes = Attributes.builder();
        event.attributes().forEach(attributes::put);
        return attributes.build();
    }

    private Optional<String> reason(CompletableResultCode end, int spans, SpanContext root, Collector collector) {
        if (failure.get() != null) {
            return Optional.of(collector.withoutSecrets(ExportFailure.text(failure.get())));
        }
        if (!root.isSampled() || sent.get() == spans) {
            return Optional.empty();
        }
        return Optional.of(
                end.isDone()
                        ? "the collector took %d of %d spans".formatted(sent.get(), spans)
                        : "it was given up after %d s".formatted(LIMIT_SECONDS));
    }
}
