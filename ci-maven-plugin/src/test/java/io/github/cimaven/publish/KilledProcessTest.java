package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The publication by processes that really die, with the real journal, directory, git and HTTP. {@code CrashTest} has
 * every point of the protocol in memory. Here each point costs two processes, so only some are taken;
 * {@code -DargLine=-Dkill.every=1} takes all.
 */
class KilledProcessTest {
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"directory, 3", "git, 9"})
    void aReleaseThatIsKilledAnywhereIsCompletedByTheNextRun(String journal, int some) throws Exception {
        int stride = Integer.getInteger("kill.every", some);
        int points;
        try (KilledReleases whole = new KilledReleases(temporary.resolve("whole"), journal)) {
            points = Integer.parseInt(whole.run(1, NEVER, 0));
            whole.assertConverged();
        }
        int killed = 0;
        for (int point = 0; point < points; point += stride) {
            try (KilledReleases releases = new KilledReleases(temporary.resolve("killed-" + point), journal)) {
                releases.run(1, point, KillPoints.KILLED);
                killed++;
                releases.run(2, NEVER, 0);
                releases.assertConverged();
            }
        }
        System.out.printf("Killed at %d of %d points, with the journal in %s.%n", killed, points, journal);
        assertThat(killed).isEqualTo((points + stride - 1) / stride);
    }

    @Test
    void aReleaseThatIsKilledAtRandomTimesIsCompleted() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int version = 0; version < 4; version++) {
            try (KilledReleases releases = new KilledReleases(temporary.resolve("random-" + version), "directory")) {
                int attempt = 1;
                for (int kill = 0; kill < 3; kill++) {
                    Process process = releases.start("run", attempt++, NEVER);
                    process.waitFor(300 + random.nextInt(900), TimeUnit.MILLISECONDS);
                    process.destroyForcibly().waitFor();
                }
                releases.run(attempt, NEVER, 0);
                releases.assertConverged();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    /** One of both publishes; the other one is told to wait, or comes so late that all is done. */
    @Test
    void twoRunsAtOnceDoNotMixTheirBytes() throws Exception {
        List<Integer> ends = new ArrayList<>();
        for (int version = 0; version < 3; version++) {
            try (KilledReleases releases = new KilledReleases(temporary.resolve("two-" + version), "directory")) {
                List<Process> both = List.of(releases.start("one", 1, NEVER), releases.start("other", 1, NEVER));
                for (Process process : both) {
                    ends.add(process.waitFor());
                }
                assertThat(ends.subList(ends.size() - 2, ends.size()))
                        .as(releases.log())
                        .contains(0)
                        .isSubsetOf(0, KillableRun.PENDING, KillableRun.REFUSED);
                releases.assertConverged();
            }
        }
    }

    /** The harness can fail: a run that is killed leaves a release that is not complete. */
    @Test
    void aKilledRunAloneIsNotConverged() throws IOException, InterruptedException {
        try (KilledReleases releases = new KilledReleases(temporary.resolve("control"), "directory")) {
            releases.run(1, 12, KillPoints.KILLED);
            assertThat(releases.nothingVisible()).isTrue();
        }
    }
}
