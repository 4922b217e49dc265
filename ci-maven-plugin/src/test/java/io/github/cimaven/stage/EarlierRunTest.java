package io.github.cimaven.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.record.CiFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier run left in the folder of artifacts. */
class EarlierRunTest {
    @TempDir
    private Path target;

    private CiFolder ci;

    @BeforeEach
    void makeFolder() throws IOException {
        ci = CiFolder.below(target);
        Files.createDirectories(ci.artifacts());
        Files.writeString(ci.artifacts().resolve("old.jar"), "x");
        Files.writeString(ci.artifacts().resolve("mine.txt"), "x");
    }

    @Test
    void goesWhenItsManifestNamesIt() throws IOException {
        manifest("[{\"file\": \"old.jar\"}, {\"file\": \"never-there.jar\"}, {\"other\": 1}]");

        assertThat(new ArtifactFolder(ci).clear()).isEmpty();
        assertThat(ci.artifacts()).isDirectoryContaining("glob:**mine.txt");
        assertThat(ci.artifacts().resolve("old.jar")).doesNotExist();
        assertThat(ci.manifest()).doesNotExist();
    }

    @Test
    void staysWithoutAManifest() throws IOException {
        assertThat(new ArtifactFolder(ci).clear()).isEmpty();
        assertThat(ci.artifacts().resolve("old.jar")).exists();
    }

    @Test
    void isNoWayOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(target.resolve("outside.txt"), "x");
        Files.createDirectories(ci.artifacts().resolve("folder"));
        manifest("[{\"file\": \"../../outside.txt\"}, {\"file\": \"%s\"}, {\"file\": \"folder\"}, {\"file\": \"..\"}]"
                .formatted(outside));

        assertThat(new ArtifactFolder(ci).clear()).isEmpty();
        assertThat(outside).exists();
        assertThat(ci.artifacts().resolve("folder")).exists();
    }

    @Test
    void mayNameItsOwnManifest() throws IOException {
        manifest("[{\"file\": \"manifest.json\"}]");

        assertThat(new ArtifactFolder(ci).clear()).isEmpty();
        assertThat(ci.manifest()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[1]", "[{\"file\": {}}]", "[{\"file\": \"old.jar\"", "rubbish"})
    void staysBesideABrokenManifestAndIsTold(String text) throws IOException {
        manifest(text);

        assertThat(new ArtifactFolder(ci).clear().orElse(""))
                .startsWith(ci.manifest() + " of an earlier run is no manifest")
                .endsWith("mvn clean");
        assertThat(ci.artifacts().resolve("old.jar")).exists();
        assertThat(ci.manifest()).doesNotExist();
    }

    private void manifest(String text) throws IOException {
        Files.writeString(ci.manifest(), text);
    }
}
