package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ConsoleTextTest {
    private static final int MAX = 200;

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void startsNoCommand(String name) {
        String text = ConsoleText.of(name, MAX);

        assertThat(RunnerCommands.started(text)).isEmpty();
        assertThat(text.lines().count()).isLessThanOrEqualTo(1);
        assertThat(text).doesNotContain("\u001b", "\u009b", "\u202e");
    }

    @Test
    void boundsAHugeName() {
        String text = ConsoleText.of(Hostile.HUGE, MAX);

        assertThat(text.codePointCount(0, text.length())).isEqualTo(MAX);
        assertThat(text).endsWith("...");
        assertThat(RunnerCommands.started(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "::set-env name=X::y → : :set-env name=X::y",
                "##[group]x → # #[group]x",
                "x ##vso[task.complete] → x # #vso[task.complete]",
                "##teamcity[x] → # #teamcity[x]",
                "Outer::method ## heading → Outer::method ## heading",
                "C# #1 [x] → C# #1 [x]",
            })
    void staysReadable(String text, String shown) {
        assertThat(ConsoleText.of(text, MAX)).isEqualTo(shown);
    }

    @Test
    void isStableWhenItIsAppliedAgain() {
        assertThat(Hostile.NAMES)
                .allSatisfy(name ->
                        assertThat(ConsoleText.line(ConsoleText.line(name))).isEqualTo(ConsoleText.line(name)));
    }
}
