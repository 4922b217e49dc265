package io.github.cimaven.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectorTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:4318, , http://localhost:4318/v1/traces",
        "http://localhost:4318/, , http://localhost:4318/v1/traces",
        "https://otel.acme.com/base, , https://otel.acme.com/base/v1/traces",
        ", https://otel.acme.com/spans, https://otel.acme.com/spans",
        "http://localhost:4318, https://otel.acme.com/spans?token=1, https://otel.acme.com/spans",
        "https://ada:secret@otel.acme.com, , https://otel.acme.com/v1/traces",
        ", , ",
        "' ', , ",
    })
    void namesWhereSpansGo(String all, String traces, String endpoint) {
        Map<String, String> variables = Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT", all == null ? "" : all,
                "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", traces == null ? "" : traces);

        assertThat(Collector.of(variables).map(Collector::endpoint).orElse(null))
                .isEqualTo(endpoint);
    }

    @ParameterizedTest
    @CsvSource({
        "http/protobuf, , ''",
        "grpc, http/protobuf, ''",
        "grpc, , OTEL_EXPORTER_OTLP_PROTOCOL=grpc is not spoken here",
        ", http/json, OTEL_EXPORTER_OTLP_TRACES_PROTOCOL=http/json is not spoken here",
    })
    void refusesWhatIsNotSpoken(String all, String traces, String message) {
        Map<String, String> variables = Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318",
                "OTEL_EXPORTER_OTLP_PROTOCOL", all == null ? "" : all,
                "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", traces == null ? "" : traces);
        if (message.isEmpty()) {
            assertThat(Collector.of(variables)).isPresent();
        } else {
            assertThatThrownBy(() -> Collector.of(variables))
                    .isInstanceOf(SettingException.class)
                    .hasMessageContaining(message)
                    .hasMessageContaining("Set OTEL_EXPORTER_OTLP_TRACES_PROTOCOL=http/protobuf");
        }
    }

    @Test
    void keepsHeadersOutOfTexts() {
        Collector collector = Collector.of(Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318",
                        "OTEL_EXPORTER_OTLP_HEADERS", "x-api-key=s3cr%20et,other=broken%zz",
                        "OTEL_EXPORTER_OTLP_TRACES_HEADERS", "Authorization=Basic%20QWxhZGRpbg=="))
                .orElseThrow();

        assertThat(collector.withoutSecrets(
                        "a s3cr et b s3cr%20et c broken%zz d Basic QWxhZGRpbg== e http://ada:pw@host/ f"))
                .isEqualTo("a *** b *** c *** d *** e http://host/ f");
        assertThat(collector).hasToString("http://localhost:4318/v1/traces");
    }

    @Test
    void takesOnlyWhatIsOpenTelemetrys() {
        assertThat(Collector.of(Map.of(
                                "OTEL_EXPORTER_OTLP_ENDPOINT", " http://localhost:4318 ",
                                "OTEL_SERVICE_NAME", "",
                                "TRACEPARENT", "00-1-2-01",
                                "PATH", "/bin"))
                        .orElseThrow()
                        .variables())
                .containsOnlyKeys("OTEL_EXPORTER_OTLP_ENDPOINT", "TRACEPARENT")
                .containsEntry("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318");
    }
}
