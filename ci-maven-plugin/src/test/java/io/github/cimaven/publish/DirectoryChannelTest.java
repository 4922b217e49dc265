package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    void publishesEveryFileAndAReceipt() throws IOException, PublishException {
        Channel.Outcome outcome = staged.publishTo(directory);

        assertThat(outcome).isEqualTo(new Channel.Outcome(directory.toString(), 7, 0));
        Map<String, String> published = Staged.content(directory);
        Map<String, String> expected = Staged.content(staged.staging().root());
        assertThat(published.keySet()).containsAll(expected.keySet()).hasSize(expected.size() + 1);
        expected.forEach((path, text) -> {
            if (!path.endsWith("metadata.xml.sha1")) {
                assertThat(published).containsEntry(path, text);
            }
        });
        assertThat(Json.object(published.get(RECEIPT)).toString())
                .contains("\"project\":\"org.x:root:1.2.3\"", "\"tag\":\"v1.2.3\"", "\"commit\":\"0123456\"")
                .contains("\"published\":\"2026-11-23T04:15:00Z\"", "\"path\":\"org/x/lib/1.2.3/lib-1.2.3.jar\"");
    }

    @Test
    void changesNothingWhenItIsPublishedAgain() throws IOException, PublishException {
        staged.publishTo(directory);
        Map<String, String> before = Staged.content(directory);
        for (String path : before.keySet()) {
            Files.setLastModifiedTime(directory.resolve(path), FileTime.from(Instant.EPOCH));
        }

        // A later build: same bytes, but deploy wrote another time into its metadata.
        staged.metadata("root", "1.2.3", "20261124000000").metadata("lib", "1.2.3", "20261124000000");
        ReleaseFacts later = new ReleaseFacts(
                Staged.ROOT, Optional.of("v1.2.3"), Optional.of("0123456"), Instant.parse("2026-11-24T00:00:00Z"));
        Channel.Outcome outcome = staged.publishTo(directory, later);

        assertThat(outcome.sent()).isZero();
        assertThat(outcome.present()).isEqualTo(7);
        assertThat(Staged.content(directory)).isEqualTo(before);
        for (String path : before.keySet()) {
            assertThat(Files.getLastModifiedTime(directory.resolve(path)))
                    .as(path)
                    .isEqualTo(FileTime.from(Instant.EPOCH));
        }
    }

    @Test
    void completesAPublicationThatBrokeOffAnywhere() throws IOException, PublishException {
        Path whole = temporary.resolve("whole");
        staged.publishTo(whole);
        Map<String, String> expected = Staged.content(whole);
        List<String> order =
                staged.plan().files().stream().map(StagedFile::path).toList();

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

            Channel.Outcome outcome = staged.publishTo(broken);

            assertThat(outcome.present()).isEqualTo(written);
            assertThat(Staged.content(broken)).isEqualTo(expected);
        }
    }

    @Test
    void completesAPublicationThatBrokeOffBeforeItsReceiptOrChecksums() throws IOException, PublishException {
        staged.publishTo(directory);
        Map<String, String> expected = Staged.content(directory);
        for (String path : List.of(RECEIPT, "org/x/lib/maven-metadata.xml.sha1", "org/x/root/maven-metadata.xml")) {
            Files.delete(directory.resolve(path));

            staged.publishTo(directory);

            assertThat(Staged.content(directory)).isEqualTo(expected);
        }
    }

    @Test
    void keepsOtherReleasesAndTheirFiles() throws IOException, PublishException {
        Path other = directory.resolve("org/y/other/1/other-1.jar");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "other");

        staged.publishTo(directory);

        assertThat(other).hasContent("other");
    }

    @Test
    void keepsOnRecordWhatAnEarlierRunPublished() throws IOException, PublishException {
        staged.publishTo(directory);
        Files.delete(staged.staging().root().resolve("org/x/lib/1.2.3/lib-1.2.3-sources.jar"));
        staged.file("org/x/lib/1.2.3/lib-1.2.3-javadoc.jar", "javadoc");

        staged.publishTo(directory);

        assertThat(Files.readString(directory.resolve(RECEIPT)))
                .contains("lib-1.2.3-sources.jar")
                .contains("lib-1.2.3-javadoc.jar");
    }

    @Test
    void followsALinkThatTheUserChoseAsDirectory() throws IOException, PublishException {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

        staged.publishTo(link);

        assertThat(new TreeMap<>(Staged.content(real))).containsKey("org/x/lib/1.2.3/lib-1.2.3.jar");
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(source, target);
    }
}
