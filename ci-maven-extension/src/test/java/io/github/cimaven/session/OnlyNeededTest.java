package io.github.cimaven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SmokeKeys;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class OnlyNeededTest {
    private static final Set<String> CHECKS = Set.of(Keys.LINT_SKIP, Keys.CHECK_SKIP, SmokeKeys.SKIP, Keys.STAGE_SKIP);

    private final MavenProject module = new FakeReactor(Path.of("here")).module("core");

    @Test
    void testsAreNeitherCompiledNorRunAndNothingIsChecked() {
        OnlyNeeded.by(module, false);

        Set<String> expected = new TreeSet<>(CHECKS);
        expected.add("skipTests");
        expected.add("maven.test.skip");
        expected.add("mdep.analyze.skip");
        assertThat(properties().stringPropertyNames()).isEqualTo(expected);
        assertThat(properties().values()).containsOnly("true");
    }

    @Test
    void testsOfATestJarAreCompiledButNotRun() {
        OnlyNeeded.by(module, true);

        assertThat(properties())
                .containsEntry("skipTests", "true")
                .doesNotContainKeys("maven.test.skip", "mdep.analyze.skip");
    }

    @Test
    void aCheckThatThePomSwitchesOnStaysOn() {
        CHECKS.forEach(check -> properties().setProperty(check, "false"));
        properties().setProperty("skipTests", "false");

        OnlyNeeded.by(module, false);

        assertThat(CHECKS).allSatisfy(check -> assertThat(properties()).containsEntry(check, "false"));
        assertThat(properties()).containsEntry("skipTests", "true");
    }

    private Properties properties() {
        return module.getProperties();
    }
}
