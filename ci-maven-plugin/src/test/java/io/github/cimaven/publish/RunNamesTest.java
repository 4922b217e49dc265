package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.protocol.Run;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunNamesTest {

    @Test
    void aSecondAttemptOfAJobHasTheSameName() {
        Run first = run(Map.of("GITHUB_REPOSITORY", "acme/shop", "GITHUB_RUN_ID", "7", "GITHUB_JOB", "release"));
        Run second = run(Map.of(
                "GITHUB_REPOSITORY", "acme/shop",
                "GITHUB_RUN_ID", "7",
                "GITHUB_JOB", "release",
                "GITHUB_RUN_ATTEMPT", "2"));

        assertThat(first.owner()).isEqualTo("acme/shop/7/release").isEqualTo(second.owner());
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(run(Map.of("GITHUB_RUN_ID", "7", "GITHUB_RUN_ATTEMPT", "rubbish"))
                        .attempt())
                .isEqualTo(1);
    }

    @Test
    void elsewhereItIsTheAddressOfTheBuild() {
        assertThat(RunNames.of(Map.of(), Optional.of("https://ci/7"), "w", Optional.empty())
                        .owner())
                .isEqualTo("https://ci/7");
        assertThat(run(Map.of()).owner()).isEqualTo("local");
    }

    private static Run run(Map<String, String> variables) {
        return RunNames.of(variables, Optional.empty(), "w", Optional.empty());
    }
}
