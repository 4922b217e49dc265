package io.github.cimaven.trace;

import io.github.cimaven.engine.EngineDefinition;
import java.util.List;
import java.util.stream.Stream;

/** The SDK of OpenTelemetry, which reads the standard variables, with the HTTP client of the JDK: 1.5 MB. */
public final class TraceEngine {
    /** In the package of the glue. */
    public static final String SENDER = "OtelSender";

    /** The HTTP client that the exporter brings when it is not told otherwise: with it, it is twice as much. */
    private static final List<String> WITHOUT = List.of("io.opentelemetry:opentelemetry-exporter-sender-okhttp");

    private TraceEngine() {}

    /** All of one version; the first gives the engine its name. */
    public static List<EngineDefinition> definitions() {
        return Stream.of("opentelemetry-exporter", "opentelemetry-sdk", "opentelemetry-http")
                .map(id ->
                        EngineDefinition.pinned(id, "The OpenTelemetry SDK", WITHOUT, "io.github.cimaven.trace.otel"))
                .toList();
    }
}
