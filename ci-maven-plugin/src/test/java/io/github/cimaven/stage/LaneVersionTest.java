package io.github.cimaven.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneVersionTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @ParameterizedTest
    @CsvSource({
        "ci-pr,      42, feature/x, true,  pr42-0123456",
        "ci-pr,      42, ,          true,  pr42-0123456",
        "ci-pr,      ,   feature/x, true,  feature/x-0123456",
        "ci-pr,      ,   ,          true,  0123456",
        "ci-pr,      42, feature/x, false, ",
        "ci-main,    ,   main,      true,  1.2.4.dev4+g0123456",
        "ci-release, ,   ,          true,  ",
        ",           42, feature/x, true,  "
    })
    void namesTheLane(String lane, String pullRequest, String branch, boolean commit, String version) {
        assertThat(LaneVersion.of(
                        Optional.ofNullable(lane),
                        Optional.ofNullable(pullRequest),
                        Optional.ofNullable(branch),
                        commit ? Optional.of(COMMIT) : Optional.empty(),
                        Optional.of("1.2.4.dev4+g0123456")))
                .isEqualTo(Optional.ofNullable(version));
    }

    @Test
    void keepsAnEndlessBranchShort() {
        assertThat(LaneVersion.of(
                        Optional.of("ci-pr"),
                        Optional.empty(),
                        Optional.of("b".repeat(250)),
                        Optional.of(COMMIT),
                        Optional.empty()))
                .contains("b".repeat(40) + "-0123456");
    }
}
