package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    private Path temporary;

    @Test
    void listsFilesWithDigestAndSize() throws IOException, PublishException {
        Staging staging = new Staged(temporary.resolve("staging")).staging();

        assertThat(staging.files())
                .contains(new ReleaseFile(
                        "org/x/lib/1.2.3/lib-1.2.3.jar",
                        // echo -n classes | sha256sum
                        "7b3bb6b0221084182c864b67238299e01501a92c6263d00551677dbc0729450e",
                        7));
        assertThat(staging.filesOf(Staged.ROOT))
                .containsExactly("org/x/root/1.2.3/root-1.2.3.pom", "org/x/root/1.2.3/root-1.2.3.pom.sha1");
    }

    @Test
    void isEmptyWhenNothingWasDeployed() throws IOException, PublishException {
        Staging staging = new Staging(temporary.resolve("absent"));

        assertThat(staging.files()).isEmpty();
        assertThat(staging.filesOf(Staged.LIB)).isEmpty();
        staging.clear();
    }

    @Test
    void refusesASymbolicLinkToAFileAndToAFolder() throws IOException {
        for (Path secret : new Path[] {Files.createTempFile(temporary, "secret", ""), temporary}) {
            Staged staged = new Staged(temporary.resolve("staging"));
            Path link = staged.staging().root().resolve("org/x/lib/1.2.3/lib-1.2.3-link.jar");
            Files.createSymbolicLink(link, secret);

            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> staged.staging().files())
                    .withMessageStartingWith(link + " is a symbolic link");
            Files.delete(link);
        }
    }

    @Test
    void clearsItselfAndNothingElse() throws IOException {
        Staging staging = new Staged(temporary.resolve("staging")).staging();
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("file"), "x");
        Files.createSymbolicLink(staging.root().resolve("link"), outside);

        staging.clear();

        assertThat(staging.root()).doesNotExist();
        assertThat(outside.resolve("file")).exists();
    }

    @Test
    void clearsALinkInItsPlaceWithoutFollowingIt() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("file"), "x");
        Path link = Files.createSymbolicLink(temporary.resolve("staging"), outside);

        new Staging(link).clear();

        assertThat(link).doesNotExist();
        assertThat(outside.resolve("file")).exists();
    }
}
