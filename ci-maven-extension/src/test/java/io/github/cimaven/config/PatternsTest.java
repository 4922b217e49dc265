package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v*|v1.0|v*",
                "v*|v|v*",
                "main|main|main",
                "release/*|release/1.x|release/*",
                "release/*|release/1/2|release/*",
                "*|anything|*",
                "**|anything|**",
                "*-final|1.0-final|*-final",
                "v*.*|v1.0|v*.*",
                "v*, r*|r2|r*",
                "' v1* , v* '|v1.0|v1*",
                "v1.0|v1.0|v1.0",
                "[v]|[v]|[v]",
                "a\\Eb*|a\\Ebc|a\\Eb*",
                "größe*|größe-1|größe*"
            })
    void namesTheFirstGlobThatMatches(String globs, String name, String glob) {
        assertThat(Patterns.of(globs).matching(name)).hasValue(glob);
        assertThat(Patterns.of(globs).matches(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v*|V1.0",
                "v*|1.0",
                "v*|nv1.0",
                "main|maint",
                "main|xmain",
                "release/*|release",
                "v1.0|v1x0",
                "*-final|1.0-final.1",
                "[v]|v",
                "?|v",
                "v*|''",
                "','|v"
            })
    void matchesWholeNamesOnly(String globs, String name) {
        assertThat(Patterns.of(globs).matching(name)).isEmpty();
        assertThat(Patterns.of(globs).matches(name)).isFalse();
    }

    @Test
    void matchesANameWithALineBreak() {
        assertThat(Patterns.of("v*").matches("v1\n2")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " , ,, "})
    void hasNoGlobsInBlanksAndCommas(String text) {
        assertThat(Patterns.of(text).globs()).isEmpty();
    }

    @Test
    void printsWhatMayBeTypedBack() {
        Patterns patterns = Patterns.of("v*,release-*");
        assertThat(patterns).hasToString("v*, release-*");
        assertThat(Patterns.of(patterns.toString())).isEqualTo(patterns);
    }

    @Test
    void answersSoonForAHugeName() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Patterns.of("*a*b").matches("a".repeat(8192))).isFalse());
    }
}
