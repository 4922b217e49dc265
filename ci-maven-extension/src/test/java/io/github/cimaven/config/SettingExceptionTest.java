package io.github.cimaven.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingExceptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\rb",
                "a\tb",
                "a\u0000b",
                "a\u001bb",
                "a\u007fb",
                "a\u009bb",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u200bb",
                "a\u2066b"
            })
    void showsNothingThatMovesTheCursorOrTurnsTheText(String value) {
        assertThat(SettingException.shown(value)).isEqualTo("a?b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 bananas", "größe", "日本", "<b>&amp;", "%s %n"})
    void showsOtherTextAsItIs(String value) {
        assertThat(SettingException.shown(value)).isEqualTo(value);
    }

    @Test
    void cutsAfterSixtyCharacters() {
        assertThat(SettingException.shown("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(SettingException.shown("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
    }

    @Test
    void cutsNoCharacterInHalf() {
        assertThat(SettingException.shown("x".repeat(59) + "😀😀")).isEqualTo("x".repeat(59) + "😀...");
        assertThat(SettingException.shown("x\ud83d")).isEqualTo("x?");
    }
}
