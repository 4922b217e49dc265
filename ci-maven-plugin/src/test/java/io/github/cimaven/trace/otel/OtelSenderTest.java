package io.github.cimaven.trace.otel;

import static io.github.cimaven.doubles.FakeCollector.attributes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.doubles.FakeCollector;
import io.github.cimaven.trace.Collector;
import io.github.cimaven.trace.Delivery;
import io.github.cimaven.trace.Trace;
import io.github.cimaven.trace.TraceSpan;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends to a collector that reads Protobuf. */
class OtelSenderTest {
    private static final Instant START = Instant.parse("2026-11-30T12:00:00.123456Z");
    private static final String PARENT_TRACE = "0af7651916cd43dd8448eb211c80319c";

    private FakeCollector collector;

    @BeforeEach
    void start() throws IOException {
        collector = new FakeCollector();
    }

    @AfterEach
    void stop() {
        collector.close();
    }

    @Test
    void spansArriveWithTimesParentsAndErrors() {
        Delivery delivery = send(Map.of());

        assertThat(delivery.failure()).isEmpty();
        assertThat(delivery.sent()).isEqualTo(3);
        Span root = collector.root();
        assertThat(root.getStartTimeUnixNano()).isEqualTo(nanos(START));
        assertThat(root.getEndTimeUnixNano()).isEqualTo(nanos(START.plusSeconds(3)));
        assertThat(root.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
        assertThat(root.getStatus().getMessage()).isEqualTo("It failed.");
        assertThat(root.getParentSpanId().isEmpty()).isTrue();
        Span module = collector.childrenOf(root).get(0);
        assertThat(module.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_UNSET);
        assertThat(module.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_INTERNAL);
        assertThat(attributes(module)).containsEntry("thread.id", "7").containsEntry("thread.name", "main");
        assertThat(module.getEvents(0).getName()).isEqualTo("test.case");
        assertThat(collector.childrenOf(module)).extracting(Span::getName).containsExactly("surefire:test");
        assertThat(collector.resource)
                .containsEntry("service.name", "maven")
                .containsEntry("cicd.pipeline.name", "ci-main")
                .containsEntry("telemetry.sdk.language", "java");
    }

    @Test
    void theSameRunSentTwiceIsTheSameTrace() {
        String first = send(Map.of()).traceId();
        List<Span> before = List.copyOf(collector.spans);
        collector.spans.clear();

        assertThat(send(Map.of()).traceId()).isEqualTo(first);
        assertThat(collector.spans).isEqualTo(before);
    }

    @Test
    void theRunBelongsToTheSpanOfTheCiService() {
        Delivery delivery = send(Map.of("TRACEPARENT", "00-" + PARENT_TRACE + "-b7ad6b7169203331-01"));

        assertThat(delivery.traceId()).isEqualTo(PARENT_TRACE);
        assertThat(FakeCollector.traceId(collector.root())).isEqualTo(PARENT_TRACE);
        assertThat(FakeCollector.parentId(collector.root())).isEqualTo("b7ad6b7169203331");
    }

    @Test
    void whatTheParentDoesNotKeepIsNotSent() {
        Delivery delivery = send(Map.of("TRACEPARENT", "00-" + PARENT_TRACE + "-b7ad6b7169203331-00"));

        assertThat(delivery.sampled()).isFalse();
        assertThat(delivery.failure()).isEmpty();
        assertThat(collector.spans).isEmpty();
    }

    @Test
    void aParentThatIsNoneMakesNoHarm() {
        assertThat(send(Map.of("TRACEPARENT", "nonsense", "TRACESTATE", "=")).failure())
                .isEmpty();
        assertThat(collector.root().getParentSpanId().isEmpty()).isTrue();
    }

    @Test
    void standardVariablesNameTheService() {
        send(Map.of(
                "OTEL_SERVICE_NAME", "builds",
                "OTEL_RESOURCE_ATTRIBUTES", "team=web,cicd.pipeline.name=nightly"));

        assertThat(collector.resource)
                .containsEntry("service.name", "builds")
                .containsEntry("team", "web")
                .containsEntry("cicd.pipeline.name", "nightly");
    }

    @Test
    void moreSpansThanTheQueueOfTheSdkHasRoomForAllArrive() {
        List<TraceSpan> spans = new ArrayList<>(spans());
        IntStream.range(0, 5000).forEach(i -> spans.add(span("goal " + i, 1)));

        Delivery delivery = new OtelSender().send(new Trace("seed", Map.of(), spans), collector(Map.of()));

        assertThat(delivery.failure()).isEmpty();
        assertThat(delivery.sent()).isEqualTo(5003);
        assertThat(collector.spans).hasSize(5003);
    }

    @Test
    void aRefusalSaysTheStatusAndNoSecret() {
        Delivery delivery = send(Map.of("OTEL_EXPORTER_OTLP_HEADERS", "x-api-key=wr0ng"));

        assertThat(delivery.sent()).isZero();
        assertThat(delivery.failure())
                .contains("the collector answered with status 401, so look at OTEL_EXPORTER_OTLP_HEADERS");
    }

    @Test
    void aHeaderThatCannotBeSentIsNotQuoted() {
        Delivery delivery = send(Map.of("OTEL_EXPORTER_OTLP_HEADERS", "x-api-key=wr0ng%0Akey"));

        assertThat(delivery.failure()).isPresent().get().asString().doesNotContain("wr0ng");
    }

    @Test
    void aCollectorThatIsDownIsToldInASentenceAndInTime() {
        collector.close();
        Instant before = Instant.now();
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(send(Map.of()).failure()).contains("nobody answers there");
        } finally {
            System.setErr(err);
        }
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(12));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aCollectorThatDoesNotAnswerIsGivenUp() {
        collector.delay = 30_000;

        Delivery delivery = send(Map.of("OTEL_EXPORTER_OTLP_TIMEOUT", "1000"));

        assertThat(delivery.sent()).isZero();
        assertThat(delivery.failure()).isPresent();
    }

    @Test
    void settingsThatAreWrongAreNamedWithoutSecrets() {
        assertThatThrownBy(() -> send(Map.of("OTEL_TRACES_EXPORTER", "zipkin")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("zipkin")
                .hasMessageContaining("OTEL_");
        assertThatThrownBy(() -> send(Map.of("OTEL_EXPORTER_OTLP_HEADERS", "s3cret")))
                .isInstanceOf(SettingException.class)
                .hasMessageNotContaining("s3cret");
        for (String endpoint : List.of("ftp://ada:s3cret@example.com", "no url, s3cret@", "http://")) {
            assertThatThrownBy(() -> send(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)))
                    .as(endpoint)
                    .isInstanceOf(SettingException.class)
                    .hasMessageNotContaining("ada:");
        }
    }

    private Delivery send(Map<String, String> more) {
        return new OtelSender()
                .send(new Trace("seed", Map.of("cicd.pipeline.name", "ci-main"), spans()), collector(more));
    }

    private Collector collector(Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT", collector.url(), "OTEL_EXPORTER_OTLP_HEADERS", FakeCollector.HEADERS));
        variables.putAll(more);
        return Collector.of(variables).orElseThrow();
    }

    private static List<TraceSpan> spans() {
        return List.of(
                new TraceSpan(
                        "BUILD ci-main",
                        TraceSpan.NONE,
                        START,
                        START.plusSeconds(3),
                        Map.of(),
                        Optional.of("It failed."),
                        List.of()),
                new TraceSpan(
                        "core",
                        0,
                        START,
                        START.plusSeconds(2),
                        Map.of("thread.id", 7L, "thread.name", "main"),
                        Optional.empty(),
                        List.of(new TraceSpan.Event("test.case", START, Map.of("test.case.name", "a")))),
                span("surefire:test", 1));
    }

    private static TraceSpan span(String name, int parent) {
        return new TraceSpan(name, parent, START, START.plusSeconds(1), Map.of(), Optional.empty(), List.of());
    }

    private static long nanos(Instant time) {
        return time.getEpochSecond() * 1_000_000_000 + time.getNano();
    }
}
