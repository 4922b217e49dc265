package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanePolicyTest {

    @Test
    void hasDefaults() {
        LanePolicy policy = LanePolicy.of(new Settings(key -> null));
        assertThat(policy.mainBranches()).isEmpty();
        assertThat(policy.releaseBranches()).isEqualTo(Patterns.of("release/*"));
        assertThat(policy.releaseTags()).isEqualTo(Patterns.of("v*"));
    }

    /** Settings of main and release branches; the branch, the default branch as the environment knows it; the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-|main|-|branch main is the default branch",
                "-|-|master|-|branch master is the default branch",
                "-|-|trunk|-|-",
                "-|-|trunk|trunk|branch trunk is the default branch",
                "-|-|main|trunk|-",
                "-|-|master|main|-",
                "-|-|Main|-|-",
                "-|-|release/1.x|main|branch release/1.x is a release branch (release/*)",
                "-|-|release/1.x|release/1.x|branch release/1.x is the default branch",
                "-|-|release|main|-",
                "-|hotfix-*|hotfix-1|main|branch hotfix-1 is a release branch (hotfix-*)",
                "-|hotfix-*|release/1.x|main|-",
                "develop|-|develop|main|branch develop matches ci.branches.main=develop",
                "develop|-|main|main|-",
                "develop|-|release/1|main|branch release/1 is a release branch (release/*)",
                "main,next*|-|next2|main|branch next2 matches ci.branches.main=main, next*",
                "','|-|main|main|-",
            })
    void saysWhyABranchRunsTheMainLane(String main, String release, String branch, String known, String reason) {
        Map<String, String> settings = new HashMap<>();
        settings.put("ci.branches.main", main);
        settings.put("ci.branches.release", release);
        CiEnvironment environment = CiEnvironment.builder("x")
                .defaultBranch(Optional.ofNullable(known))
                .build();
        assertThat(LanePolicy.of(new Settings(settings::get)).mainReason(branch, environment))
                .isEqualTo(Optional.ofNullable(reason));
    }
}
