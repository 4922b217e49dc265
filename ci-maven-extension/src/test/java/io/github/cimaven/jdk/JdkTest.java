package io.github.cimaven.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

    @Test
    void aProgramHasTheNameThatTheSystemGivesIt(@TempDir Path home) throws IOException {
        assertThat(Jdk.program(home, "jcmd")).isEqualTo(home.resolve("bin/jcmd"));

        Files.createFile(Files.createDirectories(home.resolve("bin")).resolve("jcmd.exe"));

        assertThat(Jdk.program(home, "jcmd")).isEqualTo(home.resolve("bin/jcmd.exe"));
    }
}
