package io.github.cimaven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JupiterTimeoutTest {
    private static final String SET = JupiterTimeout.KEY + " = 5 s\n";

    @TempDir
    Path folder;

    @Test
    void saysDurationsAsJunitReadsThem() {
        assertThat(JupiterTimeout.value(Duration.ofSeconds(60))).isEqualTo("60000 ms");
        assertThat(JupiterTimeout.value(Duration.ofNanos(1))).isEqualTo("1 ms");
    }

    @Test
    void concernsModulesWithJupiter() {
        assertThat(JupiterTimeout.concerns(List.of("/m2/junit-jupiter-api-5.14.4.jar")))
                .isTrue();
        assertThat(JupiterTimeout.concerns(List.of("/m2/junit-4.13.2.jar", "/junit-jupiter-x/target/classes")))
                .isFalse();
    }

    @Test
    void isNotSetByItself() throws IOException {
        Files.writeString(folder.resolve("junit-platform.properties"), "junit.jupiter.extensions.autodetection = x\n");
        assertThat(isSet(new Mojo("", Map.of()))).isFalse();
    }

    @Test
    void isSetByAUserProperty() {
        assertThat(JupiterTimeout.isSet(new TestMojo(new Mojo("", Map.of())), JupiterTimeout.KEY::equals, List.of()))
                .isTrue();
    }

    @Test
    void isSetByTheGoal() {
        assertThat(isSet(new Mojo("", Map.of(JupiterTimeout.KEY, "1 s")))).isTrue();
        assertThat(isSet(new Mojo("-Xmx1g -D" + JupiterTimeout.KEY + "=5s", Map.of())))
                .isTrue();
    }

    @Test
    void isSetByAFileOfTheTests() throws IOException {
        Files.writeString(folder.resolve("junit-platform.properties"), SET);
        assertThat(isSet(new Mojo("", Map.of()))).isTrue();
    }

    @Test
    void isSetByAFileInAJar() throws IOException {
        Path jar = folder.resolve("testing.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("junit-platform.properties"));
            zip.write(SET.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(JupiterTimeout.isSet(new TestMojo(new Mojo("", Map.of())), key -> false, List.of(jar.toString())))
                .isTrue();
    }

    @Test
    void passesWhatCannotBeRead() throws IOException {
        Path jar = Files.writeString(folder.resolve("broken.jar"), "no jar");
        Files.writeString(folder.resolve("junit-platform.properties"), "a = \\u12");
        assertThat(JupiterTimeout.isSet(
                        new TestMojo(new Mojo("", Map.of())),
                        key -> false,
                        List.of(
                                folder.toString(),
                                jar.toString(),
                                folder.resolve("missing.jar").toString())))
                .isFalse();
    }

    private boolean isSet(Mojo mojo) {
        return JupiterTimeout.isSet(new TestMojo(mojo), key -> false, List.of(folder.toString()));
    }

    /** With the two bean methods of Surefire that matter here. */
    public static final class Mojo {
        private final String argLine;
        private final Map<String, String> variables;

        Mojo(String argLine, Map<String, String> variables) {
            this.argLine = argLine;
            this.variables = Map.copyOf(variables);
        }

        public String getArgLine() {
            return argLine;
        }

        public Map<String, String> getSystemPropertyVariables() {
            return variables;
        }
    }
}
