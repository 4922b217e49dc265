package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarContentsTest {
    @TempDir
    Path folder;

    private JarContents classes;

    @BeforeEach
    void packClasses() throws IOException {
        Path file = folder.resolve("classes/com/acme/A.class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a class");
        JarContents.pack(folder.resolve("classes"), folder.resolve("out/classes.jar"));
        classes = JarContents.of(folder.resolve("out/classes.jar"));
    }

    @Test
    void aJarOfTheSameClassesIsTheSame() throws IOException {
        assertThat(jar(Map.of(
                        "META-INF/maven/com.acme/lib/pom.properties", "version=1", "com/acme/A.class", "a class")))
                .isEqualTo(classes);
    }

    @Test
    void whatWasChangedOrAddedIsSeen() throws IOException {
        assertThat(jar(Map.of("com/acme/A.class", "woven"))).isNotEqualTo(classes);
        assertThat(jar(Map.of("com/acme/A.class", "a class", "shaded/B.class", "another")))
                .isNotEqualTo(classes);
        assertThat(jar(Map.of())).isNotEqualTo(classes);
    }

    @Test
    void whatTheManifestChangesIsSeen() throws IOException {
        assertThat(jar(Map.of("com/acme/A.class", "a class"), Attributes.Name.CLASS_PATH, "other.jar"))
                .isNotEqualTo(classes);
        assertThat(jar(Map.of("com/acme/A.class", "a class"), Attributes.Name.MULTI_RELEASE, "true"))
                .isNotEqualTo(classes);
        assertThat(jar(Map.of("com/acme/A.class", "a class"), Attributes.Name.IMPLEMENTATION_VERSION, "2"))
                .isEqualTo(classes);
    }

    private JarContents jar(Map<String, String> files) throws IOException {
        return jar(files, Attributes.Name.IMPLEMENTATION_TITLE, "lib");
    }

    private JarContents jar(Map<String, String> files, Attributes.Name name, String value) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(name, value);
        Path file = folder.resolve("lib.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return JarContents.of(file);
    }
}
