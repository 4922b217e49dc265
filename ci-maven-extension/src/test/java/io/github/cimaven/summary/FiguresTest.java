package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0:00, 0.0 s",
        "40, 0:00, 0.0 s",
        "7400, 0:07, 7.4 s",
        "59940, 1:00, 59.9 s",
        "59960, 1:00, 1:00",
        "60000, 1:00, 1:00",
        "220250, 3:40, 3:40",
        "3723000, 1:02:03, 1:02:03",
        "360000000, 100:00:00, 100:00:00",
    })
    void showsTimes(long millis, String clock, String time) {
        assertThat(Figures.clock(Duration.ofMillis(millis))).isEqualTo(clock);
        assertThat(Figures.time(Duration.ofMillis(millis))).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 warnings", "1, 1 warning", "2, 2 warnings"})
    void counts(long number, String text) {
        assertThat(Figures.count(number, "warning")).isEqualTo(text);
    }
}
