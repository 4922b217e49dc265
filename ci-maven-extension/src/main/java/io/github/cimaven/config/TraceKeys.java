package io.github.cimaven.config;

/**
 * The standard variables of OpenTelemetry that say whether the timeline is sent. The others are read by its SDK.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/protocol/exporter/">OTLP exporter</a>
 * @see <a href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/">SDK</a>
 */
public final class TraceKeys {
    /** What all variables of OpenTelemetry begin with. */
    public static final String PREFIX = "OTEL_";

    /** Where all signals go; the path of a signal is appended. */
    public static final String ENDPOINT_VARIABLE = "OTEL_EXPORTER_OTLP_ENDPOINT";
    /** Where spans go, before {@link #ENDPOINT_VARIABLE}; nothing is appended. */
    public static final String TRACES_ENDPOINT_VARIABLE = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    /** The credentials of most collectors. */
    public static final String HEADERS_VARIABLE = "OTEL_EXPORTER_OTLP_HEADERS";
    /** The same for spans, before {@link #HEADERS_VARIABLE}. */
    public static final String TRACES_HEADERS_VARIABLE = "OTEL_EXPORTER_OTLP_TRACES_HEADERS";

    public static final String PROTOCOL_VARIABLE = "OTEL_EXPORTER_OTLP_PROTOCOL";
    /** The same for spans, before {@link #PROTOCOL_VARIABLE}. */
    public static final String TRACES_PROTOCOL_VARIABLE = "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL";

    /** {@code true} switches everything of OpenTelemetry off. */
    public static final String DISABLED_VARIABLE = "OTEL_SDK_DISABLED";
    /** {@code none} switches spans off. */
    public static final String EXPORTER_VARIABLE = "OTEL_TRACES_EXPORTER";

    private TraceKeys() {}
}
