package io.github.cimaven.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Settings;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanePlanTest {
    private static List<String> lines(Lane lane, Map<String, String> settings) {
        return new LanePlan(LaneDefinition.read(lane), new Settings(settings::get)).lines();
    }

    @Test
    void namesEachGoalWithTheSwitchesThatItHas() {
        assertThat(lines(Lane.RELEASE, Map.of("ci.guard.fail", "false")))
                .contains(
                        "  ci-maven-plugin:prepare in phase validate, execution id ci-prepare",
                        "  ci-maven-plugin:guard in phase validate, execution id ci-guard (ci.guard.skip=false, ci.guard.fail=false)",
                        "  ci-maven-plugin:publish in phase deploy, execution id ci-publish (ci.publish.skip=false)");
    }

    @Test
    void tellsTheUsersValueFromTheLanes() {
        assertThat(lines(Lane.PR, Map.of("ci.deadline", "2m")))
                .contains("  ci.deadline=2m (yours; the lane's is 5m)", "  skipITs=true");
    }

    @Test
    void thePageHasTheReleaseLaneAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("../src-site/markdown/explain.md")))
                .contains(String.join("\n", lines(Lane.RELEASE, Map.of())));
    }

    @Test
    void saysWhereAReleaseGoes() {
        assertThat(lines(Lane.RELEASE, Map.of())).last().asString().contains("target/ci/staging", "directory");
        assertThat(lines(Lane.MAIN, Map.of())).last().asString().doesNotContain("staging");
    }
}
