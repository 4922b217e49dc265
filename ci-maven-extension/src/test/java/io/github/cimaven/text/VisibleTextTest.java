package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({
        "27, \\u001b",
        "10, \\u000a",
        "0, \\u0000",
        "0x9b, \\u009b",
        "0x85, \\u0085",
        "0x202e, \\u202e",
        "0x2066, \\u2066",
        "0x200b, \\u200b",
        "0x2028, \\u2028",
        "0xfeff, \\ufeff",
        "0x61c, \\u061c",
        "0x3164, \\u3164",
        "0xd800, \\ud800",
        "0xe0041, \\u{e0041}",
    })
    void writesWhatCannotBeSeenAsAnEscape(String character, String escape) {
        assertThat(VisibleText.of("a" + Character.toString(Integer.decode(character)) + "b"))
                .isEqualTo("a" + escape + "b");
    }

    @ParameterizedTest
    @CsvSource({"plain", "ÄÖÜ ß", "日本語", "עברית", "🚀", "👨‍👩‍👧", "❤️", "a | b `c`"})
    void leavesWhatCanBeSeen(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void showsJoinersThatJoinNothing() {
        assertThat(VisibleText.of("#\u200d#\ufe0f[")).isEqualTo("#\\u200d#\\ufe0f[");
        assertThat(VisibleText.of("#\u200d\u200d#")).isEqualTo("#\\u200d\\u200d#");
    }

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void leavesNoControlOrFormatCharacterAfterAscii(String name) {
        assertThat(VisibleText.of(name))
                .doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]|\\p{ASCII}[\\p{Cf}\\x{fe0f}]");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcdef, 5, ab...", "🚀🚀🚀, 3, 🚀🚀🚀", "🚀🚀🚀🚀🚀🚀, 5, 🚀🚀...", "abcd, 3, ..."})
    void cutsBetweenCharacters(String text, int max, String bounded) {
        assertThat(VisibleText.bounded(text, max)).isEqualTo(bounded);
    }
}
