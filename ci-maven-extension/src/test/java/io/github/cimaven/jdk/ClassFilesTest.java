package io.github.cimaven.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    @TempDir
    private Path folder;

    @Test
    void findsAClassThatAnOlderJdkCannotLoad() throws IOException {
        classFile("p/Old.class", 8);
        Path newer = classFile("p/Newer.class", 17);
        // What an older JDK never loads, and what is no class.
        classFile("META-INF/versions/21/p/Old.class", 21);
        classFile("module-info.class", 25);
        Files.writeString(folder.resolve("p/text.class"), "no class");
        Files.writeString(folder.resolve("p/short.class"), "x");

        List<Path> folders = List.of(folder.resolve("missing"), folder);
        assertThat(ClassFiles.newerThan(11, folders)).contains(new ClassFiles.Newer(newer, 17));
        assertThat(ClassFiles.newerThan(17, folders)).isEmpty();
    }

    private Path classFile(String name, int feature) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(
                file,
                new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) (44 + feature), 1});
    }
}
