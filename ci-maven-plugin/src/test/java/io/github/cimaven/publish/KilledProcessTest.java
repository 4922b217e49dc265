package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.doubles.S3Server;
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
 * The publication by processes that really die, with the real journals, directory, git, S3 and HTTP. {@code CrashTest} has
 * every point of the protocol in memory. Here each point costs a process, so only some are taken;
 * {@code -DargLine=-Dkill.every=1} takes all.
 */
class KilledProcessTest {
    /** The world whose journal is in S3: with GitHub and Slack's message. */
    private static final String CLOUD = "s3";

    private final S3Server server = SharedS3.strict();

    @TempDir
    private Path temporary;

    /** The strides are odd: half of the points are before a write, and half behind one. */
    @ParameterizedTest
    @CsvSource({"directory, 7", "git, 17", "s3, 13"})
    void aReleaseThatIsKilledAnywhereIsCompletedByTheNextRun(String journal, int some) throws Exception {
        int stride = Integer.getInteger("kill.every", some);
        int points;
        try (KilledReleases whole = world("whole", journal)) {
            points = whole.complete(1).passed();
            whole.assertConverged();
        }
        int killed = 0;
        for (int point = 0; point < points; point += stride) {
            try (KilledReleases releases = world("killed-" + point, journal)) {
                releases.kill(1, point);
                killed++;
                releases.complete(2);
                releases.assertConverged();
            } catch (AssertionError e) {
                throw new AssertionError("killed at point " + point, e);
            }
        }
        System.out.printf("Killed at %d of %d points, with the journal in %s.%n", killed, points, journal);
        assertThat(killed).isEqualTo((points + stride - 1) / stride);
    }

    @ParameterizedTest
    @CsvSource({"directory, 3", "s3, 2"})
    void aReleaseThatIsKilledAtRandomTimesIsCompleted(String journal, int versions) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int version = 0; version < versions; version++) {
            try (KilledReleases releases = world("random-" + version, journal)) {
                int attempt = 1;
                for (int kill = 0; kill < 3; kill++) {
                    Process process = releases.start("run", attempt++, KillPoints.NEVER);
                    process.waitFor(400 + random.nextInt(journal.equals(CLOUD) ? 3000 : 900), TimeUnit.MILLISECONDS);
                    process.destroyForcibly().waitFor();
                }
                releases.complete(attempt);
                releases.assertConverged();
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    /** One of both publishes; the other one is told to wait, or comes so late that all is done. */
    @ParameterizedTest
    @CsvSource({"directory, 3", "s3, 2"})
    void twoRunsAtOnceDoNotMixTheirBytes(String journal, int versions) throws Exception {
        for (int version = 0; version < versions; version++) {
            try (KilledReleases releases = world("two-" + version, journal)) {
                List<Process> both = List.of(
                        releases.start("one", 1, KillPoints.NEVER), releases.start("other", 1, KillPoints.NEVER));
                List<Integer> ends = new ArrayList<>();
                for (Process process : both) {
                    ends.add(process.waitFor());
                }
                assertThat(ends)
                        .as(releases.said())
                        .contains(0)
                        .isSubsetOf(0, KillableRun.PENDING, KillableRun.REFUSED);
                releases.assertConverged();
            }
        }
    }

    /** The harness can fail: a run that is killed leaves a release that is not complete. */
    @ParameterizedTest
    @CsvSource({"directory", "s3"})
    void aKilledRunAloneIsNotConverged(String journal) throws Exception {
        try (KilledReleases releases = world("control", journal)) {
            releases.kill(1, 12);
            assertThat(releases.nothingVisible()).isTrue();
            assertThatThrownBy(releases::assertConverged).isInstanceOfAny(AssertionError.class, IOException.class);
        }
    }

    /** And without the look into Slack's history there is more than one message. */
    @Test
    void withoutSlacksHistoryThereIsMoreThanOneMessage() throws Exception {
        try (KilledCloud releases = new KilledCloud(temporary.resolve("control-slack"), server)) {
            releases.slack.mayReadHistory = false;
            releases.kill(1, 1);
            assertThat(releases.slack.messages).hasSize(1);
            releases.complete(2);
            assertThatThrownBy(releases::assertConverged)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("messages in Slack");
        }
    }

    /** And without the plan and the bytes of the run that was killed, the next one, which signed anew, conflicts. */
    @Test
    void withoutTheJournalTheNextRunConflicts() throws Exception {
        try (KilledCloud releases = new KilledCloud(temporary.resolve("control-plan"), server)) {
            releases.complete(1);
            releases.forgetJournal();
            assertThat(releases.again(2, new KillPoints(KillPoints.NEVER))).isEqualTo(KillableRun.REFUSED);
            assertThat(releases.said()).contains("differs");
        }
    }

    private KilledReleases world(String name, String journal) throws IOException, InterruptedException {
        Path folder = temporary.resolve(journal + "-" + name);
        return journal.equals(CLOUD) ? new KilledCloud(folder, server) : new KilledRepository(folder, journal);
    }
}
