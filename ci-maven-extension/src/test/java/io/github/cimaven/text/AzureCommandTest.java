package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.text.RunnerCommands.Command;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AzureCommandTest {

    @Test
    void looksAsDocumented() {
        assertThat(new AzureCommand("task.logissue")
                        .with("type", Optional.of("error"))
                        .with("sourcepath", Optional.empty())
                        .with("linenumber", Optional.of("1"))
                        .line("this is an error"))
                .isEqualTo("##vso[task.logissue type=error;linenumber=1;]this is an error");
        assertThat(new AzureCommand("task.uploadsummary").line("/a/b.md"))
                .isEqualTo("##vso[task.uploadsummary]/a/b.md");
    }

    @Test
    void escapesAsDocumented() {
        assertThat(new AzureCommand("task.logissue")
                        .with("code", Optional.of("%;]\r\n"))
                        .line("100%"))
                .isEqualTo("##vso[task.logissue code=%AZP25%3B%5D%0D%0A;]100%AZP25");
    }

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void isReadBackAsItWas(String name) {
        String text = VisibleText.of(name);
        String line = new AzureCommand("task.logissue")
                .with("type", Optional.of("error"))
                .with("code", Optional.of(text))
                .line(text);

        assertThat(RunnerCommands.azure(line))
                .contains(new Command("task.logissue", Map.of("type", "error", "code", text), text));
    }
}
