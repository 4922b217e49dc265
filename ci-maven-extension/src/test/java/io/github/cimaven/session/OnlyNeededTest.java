package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Settings;
import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.lane.JudgingGoals;
import io.github.cimaven.lane.Lane;
import io.github.cimaven.lane.LaneDefinition;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OnlyNeededTest {
    private static final Set<String> CHECKS =
            Set.of(Keys.LINT_SKIP, Keys.CHECK_SKIP, SmokeKeys.SKIP, AuditKeys.SKIP, Keys.STAGE_SKIP);

    private static final JudgingGoals GOALS = new JudgingGoals(Patterns.of(""));

    private final MavenProject module = new FakeReactor(Path.of("here")).module("core");

    @Test
    void testsAreNeitherCompiledNorRunAndNothingIsChecked() {
        OnlyNeeded.by(module, false, GOALS);

        Set<String> expected = new TreeSet<>(CHECKS);
        expected.add("skipTests");
        expected.add("maven.test.skip");
        expected.add("mdep.analyze.skip");
        assertThat(properties().stringPropertyNames()).isEqualTo(expected);
        assertThat(properties().values()).containsOnly("true");
    }

    @Test
    void testsOfATestJarAreCompiledButNotRun() {
        OnlyNeeded.by(module, true, GOALS);

        assertThat(properties())
                .containsEntry("skipTests", "true")
                .doesNotContainKeys("maven.test.skip", "mdep.analyze.skip");
    }

    @Test
    void aCheckThatThePomSwitchesOnStaysOn() {
        CHECKS.forEach(check -> properties().setProperty(check, "false"));
        properties().setProperty("skipTests", "false");

        OnlyNeeded.by(module, false, GOALS);

        assertThat(CHECKS).allSatisfy(check -> assertThat(properties()).containsEntry(check, "false"));
        assertThat(properties()).containsEntry("skipTests", "true");
    }

    @Test
    void theLaneHasNoGoalThatWouldSkipItself() {
        OnlyNeeded.by(module, false, GOALS);
        properties().setProperty(Keys.CHECK_SKIP, "false");

        assertThat(OnlyNeeded.lane(module, LaneDefinition.read(Lane.PR), settings())
                        .goals())
                .extracting(LaneDefinition.LaneGoal::goal)
                .containsExactly("check");
    }

    @Test
    void theLaneOfAnotherModuleStaysWhole() {
        properties().setProperty(Keys.CHECK_SKIP, "true");

        LaneDefinition lane = LaneDefinition.read(Lane.PR);
        assertThat(OnlyNeeded.lane(module, lane, settings())).isSameAs(lane);
    }

    @Test
    void eachGoalOfTheLaneCanBeLeftOut() {
        OnlyNeeded.by(module, false, GOALS);

        assertThat(OnlyNeeded.lane(module, LaneDefinition.read(Lane.PR), settings())
                        .plugins())
                .isEmpty();
    }

    private Settings settings() {
        return new Settings(properties()::getProperty);
    }

    private Properties properties() {
        return module.getProperties();
    }
}
