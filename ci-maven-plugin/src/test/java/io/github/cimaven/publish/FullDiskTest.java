package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.publish.protocol.PendingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On file systems that are really full. Skipped where none can be mounted; the reason is in the report. */
class FullDiskTest {
    private static final String JAR = "org/x/lib/1.2.3/lib-1.2.3.jar";
    private static final String SIGNATURE = JAR + ".asc";
    private static final String NO_ROOM = "No space left on device";
    private static final int KIB = 1024;
    /** Journal, bytes and files of the release. */
    private static final int ENOUGH = 320;

    @TempDir
    private Path temporary;

    /** With the journal in it. Wherever the room ends: nothing is half-written, and the next attempt completes it. */
    @Test
    void theDirectoryIsFull() throws Exception {
        int full = 0;
        boolean published = false;
        for (int room = 0; !published && room <= ENOUGH; room += 8) {
            Path folder = temporary.resolve("room-" + room);
            Path directory = folder.resolve("published");
            try (TinyDisk disk = new TinyDisk(directory, ENOUGH).leave(room)) {
                Staged staged = staged(folder, "first");
                published = publishes(staged, directory);
                if (!published) {
                    full++;
                    boolean committed = Files.exists(directory.resolve(".ci-release/root/1.2.3/journal.json"))
                            && Files.readString(directory.resolve(".ci-release/root/1.2.3/journal.json"))
                                    .contains("COMMITTED");
                    assertThat(Files.exists(directory.resolve("org")) && !committed)
                            .as("visible with room for %d KiB", room)
                            .isFalse();
                    disk.empty();
                    staged.again().publishTo(directory);
                }
                assertThat(directory.resolve(JAR))
                        .as("with room for %d KiB", room)
                        .hasSameBinaryContentAs(staged.staging().root().resolve(JAR));
                assertThat(directory.resolve("org/x/lib/maven-metadata.xml"))
                        .content()
                        .contains("<version>1.2.3</version>");
                try (var files = Files.walk(directory)) {
                    assertThat(files.map(Path::toString)).noneMatch(it -> it.endsWith(".ci-part"));
                }
            }
        }
        System.out.printf("The disk was full at %d places.%n", full);
        assertThat(published).isTrue();
        assertThat(full).isGreaterThan(10);
    }

    /** The run that goes on has no room for the sealed bytes that it did not build itself. */
    @Test
    void theFolderOfTheSealedBytesIsFull() throws Exception {
        Path directory = temporary.resolve("published");
        try (TinyDisk disk = new TinyDisk(directory, ENOUGH).leave(100)) {
            assertThat(publishes(staged(temporary.resolve("first"), "first"), directory))
                    .isFalse();
            disk.empty();
            try (TinyDisk cache = new TinyDisk(temporary.resolve("second/cache"), 64).leave(0)) {
                Staged second = staged(temporary.resolve("second"), "second").again();
                assertThat(publishes(second, directory)).isFalse();
                assertThat(directory.resolve("org")).doesNotExist();

                cache.empty();
                second.again().publishTo(directory);
                assertThat(directory.resolve(SIGNATURE)).content().startsWith("first");
            }
        }
    }

    private static boolean publishes(Staged staged, Path directory) throws Exception {
        try {
            staged.publishTo(directory);
            return true;
        } catch (PendingException e) {
            assertThat(e).hasMessageStartingWith("Pending, not failed: ").hasMessageContaining(NO_ROOM);
            return false;
        }
    }

    private static Staged staged(Path folder, String signature) throws Exception {
        return new Staged(folder.resolve("staging"))
                .file(JAR, "c".repeat(40 * KIB))
                .file(SIGNATURE, signature + "s".repeat(8 * KIB));
    }
}
