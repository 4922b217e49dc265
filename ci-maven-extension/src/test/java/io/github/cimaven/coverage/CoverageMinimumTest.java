package io.github.cimaven.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageMinimumTest {

    @ParameterizedTest
    @CsvSource({
        "80,    8, 10, false",
        "80.1,  8, 10, true",
        "80 %,  8, 10, false",
        "66.67, 2, 3,  true",
        "66.66, 2, 3,  false",
        "100,   3, 3,  false",
        "0,     0, 3,  false",
        "100,   0, 0,  false"
    })
    void isReachedOrNot(String min, int covered, int total, boolean missed) {
        assertThat(minimum(min).orElseThrow().missed(facts(new ModuleLines("lib", new Lines(covered, total)))))
                .matches(sentence -> sentence.isPresent() == missed);
    }

    @Test
    void namesTheModulesBelowItWorstFirst() {
        CoverageFacts facts = facts(
                new ModuleLines("good", new Lines(9, 10)),
                new ModuleLines("poor", new Lines(5, 10)),
                new ModuleLines("poorest", new Lines(0, 3)));
        assertThat(minimum("82.5").orElseThrow().missed(facts))
                .hasValue("The tests cover 60.8 % of the lines, less than 82.5 %."
                        + " Below it: poorest 0.0 % (0 of 3), poor 50.0 % (5 of 10).");
    }

    @Test
    void namesTenModulesAtMost() {
        CoverageFacts facts = facts(IntStream.rangeClosed(1, 14)
                .mapToObj(number -> new ModuleLines("m" + number, new Lines(0, 1)))
                .toArray(ModuleLines[]::new));
        assertThat(minimum("1").orElseThrow().missed(facts).orElseThrow()).endsWith("m10 0.0 % (0 of 1) and 4 more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void isNoneWhenEmpty(String value) {
        assertThat(minimum(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "eighty", "1e2", "99999999999", "80,5", "%"})
    void isRefusedWhenItIsNoPercentage(String value) {
        assertThatThrownBy(() -> minimum(value))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.coverage.min=" + value
                                + " is no percentage. Type a number from 0 to 100, as in -Dci.coverage.min=80 or -Dci.coverage.min=82.5.");
    }

    private static Optional<CoverageMinimum> minimum(String value) {
        return CoverageMinimum.of(new Settings(Map.of("ci.coverage.min", value)::get));
    }

    private static CoverageFacts facts(ModuleLines... modules) {
        Lines all = List.of(modules).stream().map(ModuleLines::lines).reduce(new Lines(0, 0), Lines::plus);
        return new CoverageFacts(all, List.of(modules), List.of(), List.of(), Optional.empty());
    }
}
