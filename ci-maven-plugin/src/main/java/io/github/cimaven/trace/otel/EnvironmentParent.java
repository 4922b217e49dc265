package io.github.cimaven.trace.otel;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.util.Locale;
import java.util.Map;

/**
 * The span that the run belongs to, as a CI service says it by {@code TRACEPARENT}.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/context/env-carriers/">Environment variables as carriers</a>
 */
record EnvironmentParent(Map<String, String> variables) implements TextMapGetter<Map<String, String>> {

    Context context(OpenTelemetrySdk sdk) {
        return sdk.getPropagators().getTextMapPropagator().extract(Context.root(), variables, this);
    }

    @Override
    public String get(Map<String, String> carrier, String key) {
        return carrier == null ? null : carrier.get(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_"));
    }
}
