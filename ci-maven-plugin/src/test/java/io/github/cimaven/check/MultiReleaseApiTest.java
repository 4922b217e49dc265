package io.github.cimaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real class files, as the JDK's own tool reads them. */
class MultiReleaseApiTest {
    @TempDir
    Path folder;

    @Test
    void takesOneApiInEachVersion() throws IOException {
        Archive jar = jar("public class Shop { public void sell() {} }", "Shop");

        assertThat(Modules.found(Modules.of(jar))).isEmpty();
    }

    @Test
    void namesAPublicClassThatOlderJavasLack() throws IOException {
        Archive jar = jar("public class Extra { }", "Extra");

        assertThat(Modules.found(Modules.of(jar))).containsExactly("multi-release-api ERROR");
        assertThat(Checks.check(Modules.of(jar), Patterns.of("central-*"))
                        .get(0)
                        .message())
                .contains("Extra");
    }

    private Archive jar(String source, String name) throws IOException {
        byte[] base = compile("public class Shop { public void sell() {} }", "Shop");
        return new Jar()
                .manifest("Multi-Release: true\r\n")
                .text("META-INF/LICENSE", "Free.")
                .entry("Shop.class", base, Jar.TIME)
                .entry("META-INF/versions/17/" + name + ".class", compile(source, name), Jar.TIME)
                .read(folder);
    }

    private byte[] compile(String source, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "--release", "17", "-d", folder.toString(), file.toString());
        assertThat(exit).isZero();
        return Files.readAllBytes(folder.resolve(name + ".class"));
    }
}
