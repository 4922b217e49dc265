package io.github.cimaven.spark;

import io.github.cimaven.files.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a class loader finds in a jar. What names the artifact, which is the manifest and {@code META-INF/maven}, is left out.
 *
 * @param digests from the name of each file to its SHA-256
 * @param special what of the manifest changes how classes are loaded, as {@code Class-Path=other.jar}
 */
public record JarContents(Map<String, String> digests, List<String> special) {
    private static final String MAVEN = "META-INF/maven/";

    public JarContents {
        digests = Map.copyOf(digests);
        special = List.copyOf(special);
    }

    public static JarContents of(Path jar) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !name.equals(JarFile.MANIFEST_NAME) && !name.startsWith(MAVEN)) {
                    try (InputStream in = file.getInputStream(entry)) {
                        digests.put(name, Digests.sha256(in.readAllBytes()));
                    }
                }
            }
            return new JarContents(digests, special(Optional.ofNullable(file.getManifest())));
        }
    }

    /** Makes a jar of compiled classes, without a manifest. */
    public static void pack(Path classes, Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (Stream<Path> walk = Files.walk(classes);
                OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    private static List<String> special(Optional<Manifest> manifest) {
        Attributes main = manifest.map(Manifest::getMainAttributes).orElseGet(Attributes::new);
        return Stream.of(Attributes.Name.CLASS_PATH, Attributes.Name.MULTI_RELEASE, Attributes.Name.SEALED)
                .filter(main::containsKey)
                .map(name -> name + "=" + main.getValue(name))
                .toList();
    }
}
