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

        assertThat(Modules.found(Modules.of(jar))).containsExactly("multi-release-api WARNING");
        assertThat(Checks.check(Modules.of(jar), Patterns.of("central-*"))
                        .get(0)
                        .message())
                .contains("Extra");
    }

    /** Its flags differ from one {@code --release} to another. */
    @Test
    void takesPackageInfosThatDiffer() throws IOException {
        byte[] newer = compile("@Deprecated package shop;", "package-info");
        byte[] older = newer.clone();
        older[indexOfFlags(older)] ^= 0x10;
        Archive jar = new Jar()
                .manifest("Multi-Release: true\r\n")
                .text("META-INF/LICENSE", "Free.")
                .entry("shop/package-info.class", older, Jar.TIME)
                .entry("META-INF/versions/17/shop/package-info.class", newer, Jar.TIME)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).isEmpty();
    }

    /** The last place that has those of an interface that is abstract and synthetic. */
    private static int indexOfFlags(byte[] classFile) {
        int index = classFile.length - 2;
        while (classFile[index] != 0x16 || classFile[index + 1] != 0) {
            index--;
        }
        return index;
    }

    /** As minimizeJar of maven-shade-plugin makes one, and for which each JDK's tool ends with 1. */
    @Test
    void takesANestedClassWithoutItsOuterOne() throws IOException {
        compile("public class Shop { public static class Till {} }", "Shop");
        Archive jar = new Jar()
                .manifest("Multi-Release: true\r\n")
                .text("META-INF/LICENSE", "Free.")
                .entry("Shop$Till.class", Files.readAllBytes(folder.resolve("Shop$Till.class")), Jar.TIME)
                .entry("Other.class", compile("public class Other { }", "Other"), Jar.TIME)
                .entry("META-INF/versions/17/Other.class", compile("public class Other { int i; }", "Other"), Jar.TIME)
                .read(folder);

        assertThat(Modules.found(Modules.of(jar))).isEmpty();
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
        Path made = folder.resolve(name.equals("package-info") ? "shop/package-info.class" : name + ".class");
        return Files.readAllBytes(made);
    }
}
