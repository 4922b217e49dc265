package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that ends before or after any of its writes is completed by the next one, which signs anew. */
class GitHubCrashTest {
    /** A draft, four assets, the publication; before and after each. */
    private static final int POINTS = 2 * (1 + 4 + 1);

    @TempDir
    private Path temporary;

    @Test
    void theNextRunCompletesWhatAnyRunLeft() throws Exception {
        for (int point = 0; point < POINTS; point++) {
            try (GitHubWorld world = world("at" + point)) {
                kill(world, point);
                boolean shown = !world.github.releases.published().isEmpty();
                assertThat(shown).as("shown at %d", point).isEqualTo(point == POINTS - 1);

                world.publish();

                assertThat(world.isPublished()).as("killed at %d", point).isTrue();
                assertThat(world.text("lib-1.2.3.jar.asc")).isEqualTo("signature 0");
                assertThat(world.github.count("POST", "/assets"))
                        .as("uploads, killed at %d", point)
                        .isEqualTo(4);
            }
        }
    }

    @Test
    void thereAreNoOtherPoints() throws Exception {
        try (GitHubWorld world = world("count")) {
            MortalConnection[] last = new MortalConnection[1];
            world.around = connection -> last[0] = new MortalConnection(connection, Integer.MAX_VALUE);
            world.publish();
            assertThat(last[0].points()).isEqualTo(POINTS);
        }
    }

    /** The test can fail: without the plan of the first run, its release is one of other bytes. */
    @Test
    void withoutTheJournalTheNextRunConflicts() throws Exception {
        try (GitHubWorld world = world("control")) {
            kill(world, POINTS - 1);
            FolderRemoval.remove(temporary.resolve("control/journal"));

            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(world::publish)
                    .withMessageContaining("differs from this one (2)");
        }
    }

    private static void kill(GitHubWorld world, int point) {
        world.around = connection -> new MortalConnection(connection, point);
        assertThatExceptionOfType(MortalConnection.Killed.class).isThrownBy(world::publish);
        world.around = connection -> connection;
    }

    private GitHubWorld world(String name) throws Exception {
        return new GitHubWorld(Files.createDirectories(temporary.resolve(name)));
    }
}
