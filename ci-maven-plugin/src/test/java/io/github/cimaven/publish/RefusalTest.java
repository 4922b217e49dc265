package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused release changes nothing in the folder that it was to be published to. */
class RefusalTest {
    private static final String RECEIPT = ".ci-release/root/1.2.3/release.json";

    @TempDir
    private Path temporary;

    private Staged staged;
    private Path directory;

    @BeforeEach
    void stage() throws IOException {
        staged = new Staged(temporary.resolve("staging"));
        directory = temporary.resolve("published");
    }

    @Test
    void listsEveryConflict() throws IOException {
        published("org/x/lib/1.2.3/lib-1.2.3.jar", "other classes");
        published("org/x/root/1.2.3/root-1.2.3.pom", "<other/>");
        published("org/x/lib/1.2.3/lib-1.2.3.pom", "<lib/>");
        Files.createDirectories(directory.resolve("org/x/lib/1.2.3/lib-1.2.3-sources.jar"));

        refused("differs from this release (3):", "lib-1.2.3.jar: SHA-256 there ", "root-1.2.3.pom: SHA-256 there ");
    }

    @Test
    void takesALinkInTheRepositoryForAConflict() throws IOException {
        Path same = Files.writeString(temporary.resolve("same.jar"), "classes");
        Path link = directory.resolve("org/x/lib/1.2.3/lib-1.2.3.jar");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, same);

        refused("lib-1.2.3.jar: something else than a file is there");
    }

    @Test
    void takesAFileInPlaceOfAFolderForAConflict() throws IOException {
        published("org/x", "a file");

        refused("org/x/lib/1.2.3/lib-1.2.3.jar: " + directory.resolve("org/x") + " is no folder");
    }

    @Test
    void refusesTheSameVersionOfAnotherCommit() throws IOException {
        published(RECEIPT, "{\"project\": \"org.x:root:1.2.3\", \"commit\": \"fedcba9\", \"files\": []}");

        refused("org.x:root:1.2.3 was released from commit fedcba9, this is 0123456");
    }

    @Test
    void takesAnyCommitWhenItsOwnIsUnknown() throws Exception {
        published(RECEIPT, "{\"project\": \"org.x:root:1.2.3\", \"commit\": \"fedcba9\"}");
        ReleaseId unknown = new ReleaseId("org.x", "root", "1.2.3", Optional.empty(), Optional.empty());

        assertThat(staged.publishTo(directory, unknown).channels().get(0).sent())
                .isEqualTo(7);
    }

    @Test
    void refusesAReceiptOfAnotherProject() throws IOException {
        published(RECEIPT, "{\"project\": \"org.y:root:1.2.3\"}");

        refused(directory.resolve(RECEIPT) + " is the receipt of org.y:root:1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish", "[]", "{\"files\": 7}", "{\"project\""})
    void refusesAReceiptThatCannotBeRead(String text) throws IOException {
        published(RECEIPT, text);

        refused("the receipt " + directory.resolve(RECEIPT) + " cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "<metadata>",
                "<html/>x",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><metadata>&x;</metadata>"
            })
    void refusesMetadataThatCannotBeRead(String text) throws IOException {
        published("org/x/lib/maven-metadata.xml", text);

        refused(directory.resolve("org/x/lib/maven-metadata.xml") + " is no maven-metadata.xml");
    }

    @Test
    void refusesADirectoryThatIsAFile() throws IOException {
        Files.writeString(directory, "x");

        refusedDirectory(directory, "is a file");
        refusedDirectory(directory.resolve("below"), "lies below the file " + directory);
    }

    @Test
    void refusesADirectoryInTheStagingFolder() {
        refusedDirectory(staged.staging().root().resolve("x/../y"), "lies in the staging folder");
    }

    @Test
    void isPendingWhereADirectoryCannotBeMade() {
        // Not even root may write there.
        assertThatExceptionOfType(PendingException.class)
                .isThrownBy(() -> staged.publishTo(Path.of("/proc/ci-release")))
                .withMessageContaining("/proc/ci-release");
    }

    private void published(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void refused(String... phrases) throws IOException {
        Map<String, String> before = Staged.content(directory);
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> staged.publishTo(directory))
                .withMessageStartingWith("Nothing was published: ")
                .satisfies(e -> assertThat(e.getMessage()).contains(phrases));
        assertThat(Staged.content(directory)).isEqualTo(before);
    }

    private void refusedDirectory(Path unusable, String why) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> staged.publishTo(unusable))
                .withMessage(
                        "Nothing was published: 1 problem(s) before the first byte was sent:\n  directory: the folder %s (ci.publish.directory) %s. Type -Dci.publish.directory=<a folder to publish to>"
                                .formatted(unusable, why));
    }
}
