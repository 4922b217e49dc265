package io.github.cimaven.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmokeInputsTest {
    @TempDir
    private Path temp;

    @Test
    void aCommandIsAClassAndWords() {
        MainCommand command = MainCommand.of("com.acme.Main  --a \"b c\" \"\" $HOME");
        assertThat(command.main()).isEqualTo("com.acme.Main");
        assertThat(command.arguments()).containsExactly("--a", "b c", "", "$HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-version", "a/b"})
    void whatIsNoClassIsNotRun(String text) {
        assertThatThrownBy(() -> MainCommand.of(text))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("-Dci.smoke.main=");
    }

    @Test
    void aJarSaysWhatItsClassesAreCompiledFor() throws IOException {
        Path jar = new Jars(temp).jar("app", Map.of("app/App.java", "package app; class App {}"));
        assertThat(PackagedJar.read(jar).feature()).hasValue(8);
        Path empty = new Jars(temp).jar("empty", Map.of("news.txt", "none"));
        assertThat(PackagedJar.read(empty).hasSomething()).isFalse();
    }

    @Test
    void whatIsNoJarIsNotRead() throws IOException {
        Path file = Files.writeString(temp.resolve("a.jar"), "no jar");
        assertThatThrownBy(() -> PackagedJar.read(file)).isInstanceOf(ZipException.class);
    }

    @Test
    void allClassesOfTheProbeArePacked() throws IOException, URISyntaxException {
        Path folder = Path.of(ClassPathJar.class
                        .getResource("/io/github/cimaven/smoke/probe/Probe.class")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
            assertThat(ClassPathJar.CLASSES).isEqualTo(names);
        }
    }

    @Test
    void theProbeIsCompiledForJava8() throws IOException {
        byte[] file = ClassPathJar.class
                .getResourceAsStream("/io/github/cimaven/smoke/probe/Probe.class")
                .readAllBytes();
        assertThat(file[7]).isEqualTo((byte) 52);
    }
}
