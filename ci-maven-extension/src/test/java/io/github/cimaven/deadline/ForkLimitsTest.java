package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkLimitsTest {
    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    private final Instant start = Instant.now();
    private final List<HangingFork> told = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    private ForkLimits limits() {
        return new ForkLimits(() -> folder.resolve("ci/deadline"), Sleeper.JAVA_HOME, told::add);
    }

    @AfterEach
    void cleanUp() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void stopsTheForkOfTheModuleOnly() throws IOException {
        Process hanging = fork("a/target");
        Process other = fork("b/target");
        Process outer = fork("a/target2");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.enforce(start.plus(LIMIT).minusSeconds(30), Optional.empty());
        assertThat(told).isEmpty();
        limits.enforce(start.plus(LIMIT).plusSeconds(600), Optional.empty());
        assertThat(hanging.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(other.isAlive()).isTrue();
        assertThat(outer.isAlive()).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void saysWhatHung() throws IOException {
        Process hanging = fork("a/target");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.enforce(start.plus(LIMIT).plusSeconds(5), Optional.empty());
        limits.enforce(start.plus(LIMIT).plusSeconds(6), Optional.empty());
        assertThat(told).hasSize(1);
        Path dump = folder.resolve("ci/deadline/hanging-" + hanging.pid() + ".txt");
        assertThat(Files.readString(dump)).contains("Sleeper.main");
        assertThat(told.get(0).sentence())
                .isEqualTo(
                        "surefire:test (default-test) of module a hangs in test class io.github.cimaven.deadline.Sleeper: its"
                                + " fork has run for 4m, and is stopped. Its thread dump is " + dump
                                + "; more time: -Dci.tests.forkTimeout=...");
        assertThat(told.get(0).test().orElseThrow().method()).isEqualTo("main");
        assertThat(told.get(0).test().orElseThrow().stack()).contains("Sleeper.java:");
    }

    /** The goal's own time-out lies between, which lets Surefire take the end for a failing test. */
    @Test
    void killsLaterThanItTells() throws IOException {
        Process fork = fork("a/target");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.enforce(start.plus(LIMIT).plusSeconds(5), Optional.empty());
        assertThat(told).hasSize(1);
        assertThat(fork.isAlive()).isTrue();
        limits.enforce(start.plus(LIMIT).plusSeconds(30), Optional.empty());
        assertThat(fork.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(told).hasSize(1);
    }

    /** As with {@code forkCount} above 1, when one fork has run all its test classes. */
    @Test
    void leavesAForkAloneThatOnlyWaitsForOthers() throws IOException {
        Process waits = fork("a/target", "waits");
        Process hangs = fork("a/target");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.enforce(start.plus(LIMIT).plusSeconds(5), Optional.empty());
        limits.enforce(start.plus(LIMIT).plusSeconds(30), Optional.empty());
        assertThat(hangs.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(waits.isAlive()).isTrue();
        assertThat(told)
                .singleElement()
                .satisfies(fork -> assertThat(fork.test()).isPresent());
    }

    @Test
    void stopsAForkThatRunsNoTestWhenNoOtherWorks() throws IOException {
        Process first = fork("a/target", "waits");
        Process second = fork("a/target", "waits");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.enforce(start.plus(LIMIT).plusSeconds(30), Optional.empty());
        assertThat(first.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(second.onExit()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(told).hasSize(2).allSatisfy(fork -> assertThat(fork.test()).isEmpty());
    }

    @Test
    void deletesTheDumpsOfEarlierBuilds() throws IOException {
        limits().deleteOldDumps();
        Path dumps = Files.createDirectories(folder.resolve("ci/deadline"));
        Files.writeString(dumps.resolve("hanging-1.txt"), "");
        Files.writeString(dumps.resolve("maven.txt"), "");
        limits().deleteOldDumps();
        assertThat(dumps).isDirectoryNotContaining("glob:**/hanging-*").isDirectoryContaining("glob:**/maven.txt");
    }

    @Test
    void stopsNoForkOfAGoalThatHasEnded() throws IOException {
        Process fork = fork("a/target");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        limits.end();
        limits.enforce(start.plus(LIMIT).plusSeconds(600), Optional.empty());
        assertThat(fork.isAlive()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void stopsAForkBeforeTheDeadline() throws IOException {
        Process fork = fork("a/target");
        ForkLimits limits = limits();
        limits.start(goal("a"));
        Optional<Deadline> deadline = Deadline.of(start, Duration.ofSeconds(100));
        limits.enforce(start.plusSeconds(70), deadline);
        assertThat(fork.isAlive()).isTrue();
        limits.enforce(start.plusSeconds(85), deadline);
        assertThat(told).hasSize(1);
        limits.enforce(start.plusSeconds(95), deadline);
        assertThat(fork.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    private TestGoal goal(String module) {
        Path target = folder.resolve(module).resolve("target");
        return new TestGoal(
                new RunningGoal(module, "surefire:test (default-test)", Sleeper.testClasses()),
                target,
                target.resolve("surefire-reports"),
                start,
                LIMIT);
    }

    private Process fork(String target, String... more) throws IOException {
        String booter = folder.resolve(target).resolve("surefire/booter.jar").toString();
        Process process =
                Sleeper.fork(Stream.concat(Stream.of(booter), Stream.of(more)).toArray(String[]::new));
        processes.add(process);
        return process;
    }
}
