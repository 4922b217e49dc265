package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({
        "PT0S,0s",
        "PT5M,5m",
        "PT1H30M,1h30m",
        "PT90S,1m30s",
        "PT7.5S,7.5s",
        "PT0.001S,0.001s",
        "P1DT1S,24h1s",
        "PT1M31.123456789S,1m31.123s",
        "PT0.000999S,0s",
    })
    void writesShortly(Duration duration, String text) {
        assertThat(Durations.text(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999, 1000, 60_000, 61_001, 3_600_000, 5_400_000, 86_399_999, 31_536_000_000L})
    void writesWhatTheUserMayTypeBack(long millis) {
        Duration duration = Duration.ofMillis(millis);
        String text = Durations.text(duration);
        assertThat(new Settings(key -> text).duration("ci.deadline")).hasValue(duration);
    }
}
