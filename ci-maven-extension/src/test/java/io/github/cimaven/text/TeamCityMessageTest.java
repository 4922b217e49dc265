package io.github.cimaven.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.text.RunnerCommands.Command;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TeamCityMessageTest {

    @Test
    void looksAsDocumented() {
        assertThat(new TeamCityMessage("inspection")
                        .with("file", "src/Test.java")
                        .with("line", Optional.of("19"))
                        .with("other", Optional.empty())
                        .line())
                .isEqualTo("##teamcity[inspection file='src/Test.java' line='19']");
    }

    @Test
    void escapesAsDocumented() {
        assertThat(new TeamCityMessage("x")
                        .with("y", "foo's [test] |\r\nA\u00e9\u001b🚀")
                        .line())
                .isEqualTo("##teamcity[x y='foo|'s |[test|] |||r|nA|0x00e9|0x001b|0xd83d|0xde80']");
    }

    @ParameterizedTest
    @FieldSource("io.github.cimaven.text.Hostile#NAMES")
    void isReadBackAsItWas(String name) {
        String line = new TeamCityMessage("inspection")
                .with("typeId", "x")
                .with("message", name)
                .line();

        assertThat(line).isPrintable().doesNotContain("\n");
        assertThat(RunnerCommands.teamcity(line))
                .contains(new Command("inspection", Map.of("typeId", "x", "message", name), ""));
    }
}
