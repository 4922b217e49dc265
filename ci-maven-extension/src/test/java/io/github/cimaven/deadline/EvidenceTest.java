package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @Test
    void namesModuleGoalAndTestClass() throws IOException, InterruptedException {
        Process fork = Sleeper.fork();
        try {
            assertThat(keep(folder, new RunningGoal("app", "surefire:test (default-test)", Sleeper.testClasses())))
                    .isEqualTo("The deadline of ci-pr (5m) passed while surefire:test (default-test) of module app was"
                            + " running (test class io.github.cimaven.deadline.Sleeper). Thread dumps are in " + folder
                            + "; a longer one: -Dci.deadline=...");
            assertThat(folder.resolve("fork-" + fork.pid() + ".txt")).isNotEmptyFile();
        } finally {
            fork.destroyForcibly().waitFor();
        }
    }

    @Test
    void namesTheTestClassWithTheModuleThatHasIt() throws IOException, InterruptedException {
        Process fork = Sleeper.fork();
        try {
            assertThat(keep(
                            folder,
                            new RunningGoal("a", "jar:jar (default-jar)", folder),
                            new RunningGoal("b", "surefire:test (it)", Sleeper.testClasses())))
                    .contains(
                            "passed while jar:jar (default-jar) of module a was running and surefire:test (it) of module"
                                    + " b was running (test class io.github.cimaven.deadline.Sleeper). ");
        } finally {
            fork.destroyForcibly().waitFor();
        }
    }

    @Test
    void namesNoTestClassWhenNoneRuns() {
        assertThat(keep(folder, new RunningGoal("app", "jar:jar (default-jar)", Sleeper.testClasses())))
                .contains("passed while jar:jar (default-jar) of module app was running. Thread dumps are in ");
        assertThat(folder.resolve("maven.txt")).isNotEmptyFile();
    }

    @Test
    void saysThatNoGoalWasAtWork() {
        assertThat(keep(folder))
                .startsWith(
                        "The deadline of ci-pr (5m) passed while no goal was at work (Maven was reading or resolving).");
    }

    @Test
    void saysWhyThereAreNoDumps() throws IOException {
        Path file = Files.writeString(folder.resolve("target"), "a file");
        Path below = file.resolve("ci/deadline");
        assertThat(keep(below, new RunningGoal("app", "jar:jar (default-jar)", folder)))
                .contains(
                        "passed while jar:jar (default-jar) of module app was running. Thread dumps could not be written to "
                                + below + " (F")
                .contains("Exception: " + file)
                .endsWith("); a longer one: -Dci.deadline=...");
    }

    private static String keep(Path dumps, RunningGoal... goals) {
        return new Evidence(dumps, Sleeper.JAVA_HOME, 120_000).keep("ci-pr", LIMIT, List.of(goals));
    }
}
