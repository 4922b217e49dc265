package io.github.cimaven.api.japicmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.api.IncomparableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JapicmpComparatorTest {

    @TempDir
    Path folder;

    @Test
    void findsWhatNoLongerLinks() throws Exception {
        Path before = jar("before", "public class A { public int b() { return 1; } public static String c; int own; }");
        Path after = jar("after", "public class A { public long b() { return 1; } }");

        assertThat(new JapicmpComparator().breaks(before, after))
                .containsExactlyInAnyOrder("A.b: METHOD_RETURN_TYPE_CHANGED", "A.c: FIELD_REMOVED");
    }

    @Test
    void doesNotMindWhatIsNew() throws Exception {
        Path before = jar("before", "public class A { }");
        Path after = jar("after", "public class A { public void more() { } }");

        assertThat(new JapicmpComparator().breaks(before, after)).isEmpty();
    }

    @Test
    void doesNotTakeWhatIsNoJarForOne() throws Exception {
        Path jar = jar("before", "public class A { }");
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar");

        assertThatThrownBy(() -> new JapicmpComparator().breaks(broken, jar)).isInstanceOf(IncomparableException.class);
    }

    private Path jar(String name, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(name));
        Path file = Files.writeString(sources.resolve("A.java"), source);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, file.toString()))
                .isZero();
        Path jar = folder.resolve(name + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("A.class"));
            zip.write(Files.readAllBytes(sources.resolve("A.class")));
        }
        return jar;
    }
}
