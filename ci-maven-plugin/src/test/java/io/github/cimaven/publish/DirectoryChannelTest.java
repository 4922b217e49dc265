package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.directory.DirectoryChannels;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryChannelTest {
    private static final String RECEIPT = ".ci-release/root/1.2.3/release.json";

    @TempDir
    private Path temporary;

    private Staged staged;
    private Path directory;

    @BeforeEach
    void stage() throws IOException {
        staged = new Staged(temporary.resolve("staging"));
        directory = temporary.resolve("published/maven");
    }

    @Test
    void publishesEveryFileAndAReceipt() throws Exception {
        Outcome outcome = staged.publishTo(directory);

        assertThat(outcome.channels()).containsExactly(new Outcome.Sent("directory", directory.toString(), 7, 0));
        Map<String, String> published = Staged.content(directory);
        Map<String, String> expected = Staged.content(staged.staging().root());
        assertThat(published.keySet()).containsAll(expected.keySet());
        expected.forEach((path, text) -> {
            if (!path.endsWith("metadata.xml.sha1")) {
                assertThat(published).containsEntry(path, text);
            }
        });
        assertThat(published.get(RECEIPT))
                .contains("\"project\": \"org.x:root:1.2.3\"", "\"tag\": \"v1.2.3\"", "\"commit\": \"0123456\"")
                .contains("\"published\": \"2026-11-23T04:15:00Z\"", "\"path\": \"org/x/lib/1.2.3/lib-1.2.3.jar\"");
    }

    @Test
    void leavesNoBytesOfItsOwnBehind() throws Exception {
        staged.publishTo(directory);

        assertThat(Staged.content(directory.resolve(".ci-release/root/1.2.3")))
                .containsOnlyKeys("journal.json", "plan.json", "receipts.json", "release.json");
    }

    @Test
    void putsAttachmentsBesideTheReceipt() throws Exception {
        Files.createDirectories(temporary.resolve("attached"));
        Files.writeString(temporary.resolve("attached/audit.html"), "fine");

        staged.publishTo(directory);

        assertThat(directory.resolve(".ci-release/root/1.2.3/attachments/audit.html"))
                .hasContent("fine");
    }

    @Test
    void changesNothingWhenItIsPublishedAgain() throws Exception {
        staged.publishTo(directory);
        Map<String, String> before = Staged.content(directory);
        for (String path : before.keySet()) {
            Files.setLastModifiedTime(directory.resolve(path), FileTime.from(Instant.EPOCH));
        }

        // A later build: other bytes, as a signature has, and another time in its metadata.
        staged.metadata("root", "1.2.3", "20261124000000").file("org/x/lib/1.2.3/lib-1.2.3.jar", "built again");
        Outcome outcome = staged.publishTo(directory);

        assertThat(outcome.already()).isTrue();
        assertThat(Staged.content(directory)).isEqualTo(before);
        for (String path : before.keySet()) {
            assertThat(Files.getLastModifiedTime(directory.resolve(path)))
                    .as(path)
                    .isEqualTo(FileTime.from(Instant.EPOCH));
        }
    }

    /** As an earlier version of this plugin left it, which had no journal. */
    @Test
    void completesAPublicationWithoutAJournalThatBrokeOffAnywhere() throws Exception {
        Path whole = temporary.resolve("whole");
        staged.publishTo(whole);
        Map<String, String> expected = files(whole);
        List<String> order =
                staged.plan().files().stream().map(ReleaseFile::path).toList();

        for (int written = 0; written <= order.size(); written++) {
            Path broken = temporary.resolve("broken" + written);
            for (String path : order.subList(0, written)) {
                copy(whole.resolve(path), broken.resolve(path));
            }
            if (written < order.size()) {
                // The part of a file that a killed JVM leaves behind.
                Path next = broken.resolve(order.get(written));
                Files.createDirectories(next.getParent());
                Files.writeString(next.resolveSibling("." + next.getFileName() + ".ci-part"), "cla");
            }

            Outcome outcome = staged.publishTo(broken);

            assertThat(outcome.channels().get(0).present()).isEqualTo(written);
            assertThat(files(broken)).isEqualTo(expected);
        }
    }

    @Test
    void showsNothingBeforeTheFlip() throws Exception {
        DirectoryChannels channels = new DirectoryChannels(staged.staging().root(), directory, Clock.systemUTC());
        Settings settings = new Settings(Map.of(), temporary);
        try (Channel channel = channels.open(settings)) {
            Release release = new Release(
                    Staged.RELEASE,
                    "0".repeat(64),
                    staged.plan().files(),
                    staged.plan().metadata(),
                    List.of());

            channel.stage(release, file -> staged.staging().root().resolve(file.path()), new Silence());

            assertThat(Staged.content(directory).keySet()).allMatch(path -> path.startsWith(".ci-release/"));
            assertThat(channel.readBack(release)).hasSize(7);
            channel.abort(release);
            assertThat(Staged.content(directory)).isEmpty();
        }
    }

    /** As a run sees it that was killed after the flip and before its journal said so. */
    @Test
    void flipsAgainWithoutTheWaitingFiles() throws Exception {
        attach("audit.html", "fine");
        staged.publishTo(directory);
        Map<String, String> before = Staged.content(directory);

        try (Channel channel = open(directory)) {
            Release release = release("audit.html", "fine");
            channel.flip(release, file -> staged.staging().root().resolve(file.path()));

            assertThat(channel.receipt(release).files()).hasSize(8);
        }
        assertThat(Staged.content(directory)).isEqualTo(before);
    }

    @Test
    void refusesAnAttachmentThatIsThereWithOtherBytes() throws Exception {
        attach("audit.html", "fine");
        staged.publishTo(directory);

        try (Channel channel = open(directory)) {
            assertThat(channel.preflight(release("audit.html", "fine"))).isEmpty();
            assertThat(channel.preflight(release("audit.html", "not fine")))
                    .singleElement()
                    .asString()
                    .contains("audit.html: SHA-256 there");
        }
    }

    @Test
    void fetchesWhatIsPublished() throws Exception {
        attach("audit.html", "fine");
        staged.publishTo(directory);
        Path target = temporary.resolve("fetched");

        try (Channel channel = open(directory)) {
            Release release = release("audit.html", "fine");
            assertThat(channel.readBack(release)).hasSize(8);
            for (ReleaseFile file : release.files()) {
                assertThat(channel.fetch(release, file, target)).isTrue();
                assertThat(target)
                        .hasSameBinaryContentAs(staged.staging().root().resolve(file.path()));
            }
            assertThat(channel.fetch(release, release.attachments().get(0), target))
                    .isTrue();
            assertThat(target).hasContent("fine");
            assertThat(channel.fetch(release, new ReleaseFile("org/x/no.jar", "0".repeat(64), 0), target))
                    .isFalse();
            // Whose digest nobody knows any more.
            Files.writeString(directory.resolve("org/x/lib/1.2.3/lib-1.2.3.jar"), "changed");
            assertThat(channel.fetch(
                            release, new ReleaseFile("org/x/lib/1.2.3/lib-1.2.3.jar", "0".repeat(64), 0), target))
                    .isTrue();
            assertThat(target).hasContent("changed");
        }
    }

    @Test
    void listsWhatIsThereOfTheRelease() throws Exception {
        attach("audit.html", "fine");
        staged.publishTo(directory);
        try (Channel channel = open(directory)) {
            Release release = release("audit.html", "fine");
            assertThat(channel.list(release).orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(release.files().stream(), release.attachments().stream())
                                    .map(ReleaseFile::path)
                                    .toList());

            Files.writeString(directory.resolve("org/x/lib/1.2.3/lib-1.2.3-extra.jar"), "more");
            Files.writeString(directory.resolve(".ci-release/root/1.2.3/attachments/more.txt"), "more");

            assertThat(channel.list(release).orElseThrow())
                    .hasSize(10)
                    .contains("org/x/lib/1.2.3/lib-1.2.3-extra.jar", "more.txt");
        }
    }

    /** A file where the folder for waiting files should be, and a disk that is full. */
    @Test
    void isPendingWhileItCannotBeWrittenAndCompletedLater() throws Exception {
        Path waiting = directory.resolve(".ci-release/root/1.2.3/staged");
        Files.createDirectories(waiting.getParent());
        Files.writeString(waiting, "in the way");
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> staged.publishTo(directory))
                .withMessageStartingWith("Pending, not failed: the release is STAGING");
        Files.delete(waiting);

        DirectoryChannels channels = new DirectoryChannels(staged.staging().root(), directory, Clock.systemUTC());
        Settings settings = new Settings(Map.of(), temporary);
        Path other = temporary.resolve("other");
        ReleaseStore store = new DirectoryChannels(staged.staging().root(), other, Clock.systemUTC())
                .store(settings, Staged.RELEASE);
        ReleaseStore full = new ReleaseStore("a full disk", store.journal(), new FullDisk());
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> staged.publish(
                        full, Staged.RELEASE, List.of(new OpenChannel("directory", channels.open(settings)))))
                .withMessageContaining("No space left on device");
        assertThat(directory.resolve("org")).doesNotExist();

        staged.publishTo(directory);

        assertThat(directory.resolve("org/x/lib/1.2.3/lib-1.2.3.jar")).hasContent("classes");
    }

    @Test
    void keepsOtherReleasesAndTheirFiles() throws Exception {
        Path other = directory.resolve("org/y/other/1/other-1.jar");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "other");

        staged.publishTo(directory);

        assertThat(other).hasContent("other");
    }

    @Test
    void followsALinkThatTheUserChoseAsDirectory() throws Exception {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

        staged.publishTo(link);

        assertThat(new TreeMap<>(Staged.content(real))).containsKey("org/x/lib/1.2.3/lib-1.2.3.jar");
    }

    private void attach(String name, String text) throws IOException {
        Files.createDirectories(temporary.resolve("attached"));
        Files.writeString(temporary.resolve("attached").resolve(name), text);
    }

    private Channel open(Path folder) throws PublishException {
        return new DirectoryChannels(staged.staging().root(), folder, Clock.systemUTC())
                .open(new Settings(Map.of(), temporary));
    }

    private Release release(String attachment, String text) throws IOException, PublishException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Release(
                Staged.RELEASE,
                "0".repeat(64),
                staged.plan().files(),
                staged.plan().metadata(),
                List.of(new ReleaseFile(attachment, Digests.sha256(bytes), bytes.length)));
    }

    /** Without what differs from run to run. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = Staged.content(folder);
        files.keySet().removeIf(path -> path.endsWith("/journal.json") || path.endsWith("/receipts.json"));
        return files;
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
    }

    private static final class Silence implements Progress {
        @Override
        public void done(ReleaseFile file, boolean sent) {}

        @Override
        public void note(String sentence) {}
    }

    private static final class FullDisk implements BlobStore {
        @Override
        public void putIfAbsent(Collection<Blob> blobs) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public boolean get(String sha256, Path target) {
            return false;
        }

        @Override
        public void clear() {}
    }
}
