package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.text.RunnerCommands.Command;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GitHubCommandTest {

    @Test
    void looksAsDocumented() {
        assertThat(new GitHubCommand("error")
                        .with("file", Optional.of("src/A.java"))
                        .with("line", Optional.of("7"))
                        .with("col", Optional.empty())
                        .line("it broke"))
                .isEqualTo("::error file=src/A.java,line=7::it broke");
        assertThat(new GitHubCommand("notice").line("x")).isEqualTo("::notice::x");
    }

    @Test
    void escapesAsDocumented() {
        assertThat(new GitHubCommand("error")
                        .with("title", Optional.of("a,b:c%\r\n"))
                        .line("a,b:c%\r\n"))
                .isEqualTo("::error title=a%2Cb%3Ac%25%0D%0A::a,b:c%25%0D%0A");
    }

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void isReadBackAsItWas(String name) {
        String text = VisibleText.of(name);
        String line = new GitHubCommand("error")
                .with("title", Optional.of(text))
                .with("file", Optional.of("a"))
                .line(text);

        assertThat(RunnerCommands.github(line))
                .contains(new Command("error", Map.of("title", text, "file", "a"), text));
    }
}
