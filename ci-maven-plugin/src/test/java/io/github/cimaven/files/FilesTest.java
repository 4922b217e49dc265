package io.github.cimaven.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
    @TempDir
    private Path folder;

    @Test
    void digestsAreThoseOfTheStandard() throws IOException {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
        // FIPS 180-2, appendices A.1 and B.1.
        assertThat(Digests.of("SHA-1", abc)).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
        assertThat(Digests.sha256(abc)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digests.sha256(Files.write(folder.resolve("abc"), abc))).isEqualTo(Digests.sha256(abc));
    }

    @Test
    void aCopyReplacesTheFileAndLeavesNothingElse() throws IOException {
        Path source = Files.writeString(folder.resolve("source"), "new");
        Path target = folder.resolve("a/b/target");
        AtomicFile.write(new byte[] {1}, target);
        Files.writeString(target.resolveSibling(".target.ci-part"), "of a run that was killed");

        AtomicFile.copy(source, target);

        assertThat(target).hasContent("new");
        assertThat(target.getParent().toFile().list()).containsExactly("target");
    }

    @Test
    void aCopyThatFailsLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");

        assertThatIOException().isThrownBy(() -> AtomicFile.copy(folder.resolve("absent"), target));
        assertThatIOException().isThrownBy(() -> AtomicFile.copy(folder, target));

        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("target");
    }

    @Test
    void aReasonSaysMoreThanThePath() {
        assertThat(IoReason.of(new AccessDeniedException("/x")))
                .isEqualTo("/x may not be read or written by this user");
        assertThat(IoReason.of(new NoSuchFileException("/x"))).isEqualTo("/x does not exist");
        assertThat(IoReason.of(new FileSystemException("/x", null, "No space left on device")))
                .isEqualTo("/x: No space left on device");
        assertThat(IoReason.of(new IOException("it is no JSON"))).isEqualTo("it is no JSON");
        assertThat(IoReason.of(new IOException())).isEqualTo("IOException");
    }
}
