package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {
    @TempDir
    private Path folder;

    @Test
    void readsTextJsonAndProperties() throws IOException {
        EventFiles files = EventFiles.real();
        String json = write("event.json", "{\"a\": \"ä\"}".getBytes(StandardCharsets.UTF_8));
        String properties = write("build.properties", "a=b\\:c\n# d\n".getBytes(StandardCharsets.UTF_8));
        assertThat(files.text(json)).hasValue("{\"a\": \"ä\"}");
        assertThat(files.json(json))
                .hasValueSatisfying(
                        object -> assertThat(object.get("a").getAsString()).isEqualTo("ä"));
        assertThat(files.properties(properties)).hasValue(Map.of("a", "b:c"));
    }

    @Test
    void absentFileAndFolderAreEmpty() throws IOException {
        EventFiles files = EventFiles.real();
        assertThat(files.text(folder.resolve("none").toString())).isEmpty();
        assertThat(files.json(folder.toString())).isEmpty();
        assertThat(files.properties("")).isEmpty();
    }

    @Test
    void nothingIsReadOfAnotherMachine() throws IOException {
        String json = write("event.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(EventFiles.none().text(json)).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        EventFiles files = EventFiles.real();
        String latin = write("latin", new byte[] {(byte) 0xe4, 'x'});
        assertThatThrownBy(() -> files.text(latin))
                .isInstanceOf(IOException.class)
                .hasMessage("it is not UTF-8");
        assertThatThrownBy(() -> files.text("a\u0000b"))
                .isInstanceOf(IOException.class)
                .hasMessage("the path is not a path");
        EventFiles text = path -> Optional.of(path);
        assertThatThrownBy(() -> text.json("[]"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JSON object");
        assertThatThrownBy(() -> text.json("{".repeat(100_000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JSON object");
        assertThatThrownBy(() -> text.properties("a=\\u00zz"))
                .isInstanceOf(IOException.class)
                .hasMessage("it is not a properties file");
    }

    @Test
    void hugeFileIsNotRead() throws IOException {
        Path file = folder.resolve("huge");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(EventFiles.MAX_BYTES + 1);
        }
        assertThatThrownBy(() -> EventFiles.real().text(file.toString()))
                .isInstanceOf(IOException.class)
                .hasMessage("it has more than 26214400 bytes");
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
