package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Settings;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({"PT5M,PT4M", "PT10S,PT8S", "PT1S,PT0.8S", "PT0.000000001S,PT0S"})
    void warnsAfterFourFifths(Duration limit, Duration warning) {
        Deadline deadline = Deadline.of(START, limit).orElseThrow();
        assertThat(deadline.warning()).isEqualTo(START.plus(warning));
        assertThat(deadline.end()).isEqualTo(START.plus(limit));
    }

    @Test
    void isOffWhenItIsZero() {
        assertThat(Deadline.of(START, Duration.ZERO)).isEmpty();
    }

    @Test
    void takesTheLongestSetting() {
        Duration year = new Settings(key -> "8760h").duration("ci.deadline").orElseThrow();
        assertThat(Deadline.of(START, year).orElseThrow().warning()).isAfter(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void isAfterTheStart(Duration limit) {
        assertThatThrownBy(() -> new Deadline(START, limit)).isInstanceOf(IllegalArgumentException.class);
    }
}
