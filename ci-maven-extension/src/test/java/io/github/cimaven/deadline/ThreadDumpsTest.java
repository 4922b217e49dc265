package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadDumpsTest {
    private static final long PATIENCE_MILLIS = 120_000;

    @TempDir
    Path folder;

    private Path dumps;
    private Process fork;

    @BeforeEach
    void startFork() throws IOException {
        dumps = folder.resolve("target/ci/deadline");
        fork = Sleeper.fork();
    }

    @AfterEach
    void killFork() throws InterruptedException {
        fork.destroyForcibly().waitFor();
    }

    @Test
    void showsEveryThreadOfThisMachineWithItsWholeStack() throws IOException {
        write(Sleeper.JAVA_HOME, PATIENCE_MILLIS);
        String own = Files.readString(dumps.resolve("maven.txt"));
        assertThat(own)
                .contains("\"" + Thread.currentThread().getName() + "\" RUNNABLE")
                .contains(ThreadDumpsTest.class.getName() + ".showsEveryThread")
                .contains("\"Finalizer\" WAITING on ");
        assertThat(own.lines().filter(line -> line.startsWith("    at "))).hasSizeGreaterThan(20);
    }

    @Test
    void showsForkedJavaMachines() throws IOException {
        List<String> found = write(Sleeper.JAVA_HOME, PATIENCE_MILLIS);
        assertThat(found).singleElement().asString().contains("at " + Sleeper.class.getName() + ".main(");
        assertThat(dumps.resolve("fork-" + fork.pid() + ".txt")).hasContent(found.get(0));
        assertThat(fork.isAlive()).isTrue();
    }

    @Test
    void leavesOtherProcessesAlone() throws IOException, InterruptedException {
        Process sleep = new ProcessBuilder("sleep", "600").start();
        try {
            assertThat(write(Sleeper.JAVA_HOME, PATIENCE_MILLIS)).hasSize(1);
            assertThat(dumps.resolve("fork-" + sleep.pid() + ".txt")).doesNotExist();
        } finally {
            sleep.destroyForcibly().waitFor();
        }
    }

    @Test
    void replacesTheDumpsOfAnEarlierBuild() throws IOException {
        Files.createDirectories(dumps);
        Files.writeString(dumps.resolve("fork-1.txt"), "old");
        write(Sleeper.JAVA_HOME, PATIENCE_MILLIS);
        assertThat(dumps.toFile().list()).containsExactlyInAnyOrder("maven.txt", "fork-" + fork.pid() + ".txt");
    }

    @Test
    void saysThatAJreHasNoJcmd(@TempDir Path jre) throws IOException {
        assertThat(write(jre, PATIENCE_MILLIS)).isEmpty();
        assertThat(dumps.resolve("fork-" + fork.pid() + ".txt"))
                .hasContent(
                        "No thread dump: there is no jcmd at " + jre.resolve("bin/jcmd") + ". Run Maven on a JDK.\n");
        assertThat(dumps.resolve("maven.txt")).isNotEmptyFile();
    }

    @Test
    void doesNotWaitForAForkThatDoesNotAnswer() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(fork.pid())).start().waitFor();
        long start = System.nanoTime();
        assertThat(write(Sleeper.JAVA_HOME, 1500)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        assertThat(dumps.resolve("maven.txt")).isNotEmptyFile();
    }

    @Test
    void failsWhereNoFolderCanBe() throws IOException {
        Files.writeString(folder.resolve("target"), "a file");
        assertThatThrownBy(() -> write(Sleeper.JAVA_HOME, PATIENCE_MILLIS)).isInstanceOf(IOException.class);
    }

    private List<String> write(Path javaHome, long millis) throws IOException {
        return new ThreadDumps(dumps, javaHome, millis).write();
    }
}
