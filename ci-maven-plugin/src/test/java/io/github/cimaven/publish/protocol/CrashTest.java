package io.github.cimaven.publish.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is killed before and after each step that changes something, and the next one builds other bytes. */
class CrashTest {
    private static final Set<Journal.State> VISIBLE = EnumSet.of(Journal.State.COMMITTED, Journal.State.DONE);

    @TempDir
    private Path temporary;

    private int points;

    @BeforeEach
    void countThePoints() throws Exception {
        Releases releases = releases("count");
        releases.world.process(Integer.MAX_VALUE);
        releases.publish("run", 1);
        points = releases.world.points();
        assertThat(releases.converged()).isTrue();
        // 3 blobs, plan, journal; 2 x 3 files and their marks; commit; 2 flips and marks; receipts; clear,
        // done.
        assertThat(points).isEqualTo(2 * (3 + 1 + 1 + 2 * 3 + 2 + 1 + 2 * 2 + 1 + 2));
    }

    @Test
    void aRunThatIsKilledAnywhereIsCompletedByTheNextOne() throws Exception {
        for (int point = 0; point < points; point++) {
            Releases releases = releases("kill" + point);
            kill(releases, 1, point);

            releases.world.process(Integer.MAX_VALUE);
            releases.publish("run", 2);

            assertThat(releases.converged()).as("killed at %d", point).isTrue();
        }
    }

    @Test
    void aRunThatIsKilledTwiceIsCompletedToo() throws Exception {
        for (int point = 0; point < points; point++) {
            for (int next = 0; next < points; next += 9) {
                Releases releases = releases("twice");
                kill(releases, 1, point);
                kill(releases, 2, next);

                releases.world.process(Integer.MAX_VALUE);
                releases.publish("run", 3);

                assertThat(releases.converged())
                        .as("killed at %d and %d", point, next)
                        .isTrue();
            }
        }
    }

    /** What it had staged by then is gone or not, and the next one cannot know. */
    @Test
    void aRunThatIsKilledWhileItCleansUpIsCompletedByTheNextOne() throws Exception {
        Releases counted = releases("clean");
        counted.world.process(Integer.MAX_VALUE);
        refuseAtReadBack(counted);
        int all = counted.world.points();
        // The journal, twice the channel, the journal.
        for (int point = all - 2 * 4; point < all; point++) {
            Releases releases = releases("clean" + point);
            releases.world.process(point);
            refuseAtReadBack(releases);

            releases.world.process(Integer.MAX_VALUE);
            releases.publish("run", 2);

            assertThat(releases.converged()).as("killed at %d", point).isTrue();
        }
    }

    private static void refuseAtReadBack(Releases releases) throws Exception {
        releases.first.faults.put("readBack", new PublishException("other bytes"));
        try {
            releases.publish("run", 1);
        } catch (PublishException e) {
            assertThat(e).hasMessage("other bytes");
        } catch (World.Killed e) {
            assertThat(releases.first.faults).isEmpty();
        }
        assertThat(releases.nothingVisible()).isTrue();
    }

    @Test
    void anAnswerThatIsLostAnywhereLeavesTheReleaseDoneOrPending() throws Exception {
        for (int point = 0; point < points; point++) {
            Releases releases = releases("lost" + point);
            releases.world.unreliable(point);
            try {
                releases.publish("run", 1);
            } catch (PendingException e) {
                // Another run of the CI service, at once: the lease was given back.
                releases.publish("other", 1);
            }
            assertThat(releases.converged()).as("lost at %d", point).isTrue();
        }
    }

    /** The harness can fail: a store that forgets the plan leads to a conflict on the file that was signed again. */
    @Test
    void withoutAdoptionOfThePlanTheNextRunConflicts() throws Exception {
        Releases releases = releases("control");
        kill(releases, 1, 20);
        assertThat(releases.first.files).isNotEmpty();
        MemoryStore before = releases.store;
        releases.store = new MemoryStore(releases.world);
        releases.world.process(Integer.MAX_VALUE);

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> releases.publish("run", 2))
                .withMessageContaining("CONFLICT org/x/lib/1/lib-1.jar.asc");
        assertThat(before.documents).containsKey(SealedPlan.NAME);
    }

    private static void kill(Releases releases, int attempt, int point) throws Exception {
        releases.world.process(point);
        try {
            releases.publish("run", attempt);
        } catch (World.Killed e) {
            // As intended.
        }
        if (state(releases).filter(VISIBLE::contains).isEmpty()) {
            assertThat(releases.nothingVisible()).isTrue();
        }
    }

    private static Optional<Journal.State> state(Releases releases) throws IOException {
        return releases.store.documents.containsKey(Journal.NAME)
                ? Optional.of(releases.store.journal().state())
                : Optional.empty();
    }

    private Releases releases(String name) throws IOException {
        return new Releases(Files.createDirectories(temporary.resolve(name)));
    }
}
