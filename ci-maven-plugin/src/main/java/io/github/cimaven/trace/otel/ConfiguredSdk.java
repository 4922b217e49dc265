package io.github.cimaven.trace.otel;

import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Trace;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigProperties;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The SDK as the standard variables configure it, for one run and for spans alone. */
final class ConfiguredSdk {
    private static final AttributeKey<String> SERVICE_NAME = AttributeKey.stringKey("service.name");
    /** What the SDK calls a service that nobody named. */
    private static final String UNKNOWN = "unknown_service";

    private static final String QUEUE = "otel.bsp.max.queue.size";
    private static final int QUEUE_DEFAULT = 2048;

    private ConfiguredSdk() {}

    static OpenTelemetrySdk of(Trace trace, Collector collector, UnaryOperator<SpanExporter> watch) {
        return AutoConfiguredOpenTelemetrySdk.builder()
                // Maven's JVM may live on, and has other users of OpenTelemetry.
                .disableShutdownHook()
                .setServiceClassLoader(ConfiguredSdk.class.getClassLoader())
                .addPropertiesSupplier(() -> Map.of("otel.exporter.otlp.protocol", "http/protobuf"))
                .addPropertiesCustomizer(properties -> properties(properties, trace, collector))
                .addResourceCustomizer((resource, properties) -> resource(trace).merge(named(resource)))
                .addTracerProviderCustomizer(
                        (provider, properties) -> provider.setIdGenerator(new DerivedIds(trace.seed())))
                .addSpanExporterCustomizer((exporter, properties) -> watch.apply(exporter))
                .build()
                .getOpenTelemetrySdk();
    }

    private static Map<String, String> properties(ConfigProperties properties, Trace trace, Collector collector) {
        Map<String, String> all = new HashMap<>();
        collector
                .variables()
                .forEach((name, value) -> all.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        all.put("otel.metrics.exporter", "none");
        all.put("otel.logs.exporter", "none");
        // All spans come at once, and none may fall out of the queue.
        all.put(QUEUE, String.valueOf(Math.max(trace.spans().size(), properties.getInt(QUEUE, QUEUE_DEFAULT))));
        return all;
    }

    private static Resource resource(Trace trace) {
        AttributesBuilder attributes = Attributes.builder();
        trace.resource().forEach(attributes::put);
        return Resource.create(attributes.build());
    }

    private static Resource named(Resource resource) {
        String name = resource.getAttribute(SERVICE_NAME);
        return name == null || name.startsWith(UNKNOWN)
                ? resource.merge(Resource.create(Attributes.of(SERVICE_NAME, "maven")))
                : resource;
    }
}
