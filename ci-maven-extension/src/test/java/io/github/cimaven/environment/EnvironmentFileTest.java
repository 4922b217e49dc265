package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheLinesOfAFile() throws IOException {
        write("pr.env", "# recorded\n\nCI=true\r\nEMPTY=\n  URL=https://x/?a=b  \nNAME=ä\n");
        assertThat(EnvironmentFile.readAll(folder, "pr.env"))
                .containsExactly(new EnvironmentFile(
                        "pr", Map.of("CI", "true", "EMPTY", "", "URL", "https://x/?a=b  ", "NAME", "ä")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A=b|b",
                "export A=b|b",
                "  export  A=b|b",
                "A=\"b c\"|b c",
                "A='b'|b",
                "A= \"b\" |b",
                "A=\"b|\"b",
                "A=b\"c\"|b\"c\"",
                "A=#b|#b",
                "A=b=c|b=c",
                "A=''|``",
                "\uFEFFA=b|b"
            })
    void toleratesHowShellsWriteVariables(String line, String value) throws IOException {
        write("a.env", line);
        assertThat(EnvironmentFile.readAll(folder, "a.env").get(0).variables()).containsExactly(Map.entry("A", value));
    }

    @Test
    void lastLineOfAKeyCounts() throws IOException {
        write("a.env", "A=1\nB=1\nA=2\n");
        assertThat(EnvironmentFile.readAll(folder, "a.env").get(0).variables()).isEqualTo(Map.of("A", "2", "B", "1"));
    }

    @Test
    void readsEveryEnvOfAFolderByName() throws IOException {
        write("b.env", "X=2");
        write("a.env", "X=1");
        write("notes.txt", "not an environment");
        Files.createDirectory(folder.resolve("c.env"));
        assertThat(EnvironmentFile.readAll(folder.getParent(), folder.toString()))
                .containsExactly(
                        new EnvironmentFile("a", Map.of("X", "1")), new EnvironmentFile("b", Map.of("X", "2")));
    }

    @Test
    void fileMayHaveAnyName() throws IOException {
        write("recorded", "X=1");
        assertThat(EnvironmentFile.readAll(folder, "recorded"))
                .extracting(EnvironmentFile::name)
                .containsExactly("recorded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret", "=x", "A B=c", "export", "A\u0000=c", "\"A\"=b"})
    void badLineIsNamedByFileAndNumberButNotShown(String line) throws IOException {
        write("bad.env", "CI=true\n" + line + "\n");
        assertThatThrownBy(() -> EnvironmentFile.readAll(folder, "bad.env"))
                .isInstanceOf(SettingException.class)
                .hasMessage(folder.resolve("bad.env")
                        + ", line 2: it is not KEY=value. Write each variable on one line, and # before a comment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.env", "none/", "a\u0000b"})
    void missingFileSaysWhatToType(String setting) {
        assertThatThrownBy(() -> EnvironmentFile.readAll(folder, setting))
                .isInstanceOf(SettingException.class)
                .hasMessage("ci.env=" + setting.replace('\u0000', '?') + ": there is no such file or folder."
                        + " Type -Dci.env=FILE with a file of KEY=value lines, or a folder of *.env files.");
    }

    @Test
    void folderWithoutEnvironmentsSaysWhatToType() {
        assertThatThrownBy(() -> EnvironmentFile.readAll(folder, "."))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("has no *.env file")
                .hasMessageContaining("-Dci.env=");
    }

    @Test
    void tooLargeOrNotTextIsOneSentence() throws IOException {
        write("large.env", "A=" + "b".repeat((int) EnvironmentFile.MAX_BYTES));
        Files.write(folder.resolve("latin.env"), new byte[] {'A', '=', (byte) 0xe4, '\n'});
        assertThatThrownBy(() -> EnvironmentFile.readAll(folder, "large.env"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("more than 1048576 bytes");
        assertThatThrownBy(() -> EnvironmentFile.readAll(folder, "latin.env"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("latin.env: it is not UTF-8");
    }

    @Test
    void largestFileIsRead() throws IOException {
        write("large.env", "A=\"" + "\" ".repeat((int) EnvironmentFile.MAX_BYTES / 2 - 2));
        assertThat(EnvironmentFile.readAll(folder, "large.env")).hasSize(1);
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
