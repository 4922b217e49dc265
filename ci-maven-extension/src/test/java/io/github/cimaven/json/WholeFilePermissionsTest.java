package io.github.cimaven.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFilePermissionsTest {

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX permissions")
    void areThoseOfAnyOtherFile(@TempDir Path folder) throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        Path file = folder.resolve("file");

        WholeFile.write(file, "x");

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(folder).isDirectoryNotContaining("glob:**.ci-part");
    }
}
