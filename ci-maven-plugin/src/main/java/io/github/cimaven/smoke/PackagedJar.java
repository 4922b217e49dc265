package io.github.cimaven.smoke;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * What is to be known of a jar before a JVM looks at it.
 *
 * @param feature the highest Java version that its classes are compiled for, those for newer JVMs of a multi-release jar
 *     left out; empty when it has no class
 * @param services whether it has service files
 * @param main its {@code Main-Class}
 */
public record PackagedJar(OptionalInt feature, boolean services, Optional<String> main) {
    /** Class files of Java 8 have the major version 52 (Java Virtual Machine Specification, 4.1). */
    private static final int MAJOR_OF_JAVA_0 = 44;

    private static final int MAGIC = 0xCAFEBABE;

    /** @throws ZipException when it is no jar */
    public static PackagedJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            int highest = 0;
            boolean services = false;
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                services |= name.startsWith("META-INF/services/") && !entry.isDirectory();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.equals("module-info.class")) {
                    highest = Math.max(highest, feature(jar, entry));
                }
            }
            Optional<String> main = Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue("Main-Class"));
            return new PackagedJar(highest == 0 ? OptionalInt.empty() : OptionalInt.of(highest), services, main);
        }
    }

    public boolean hasSomething() {
        return feature.isPresent() || services || main.isPresent();
    }

    /** @return 1 for what is no class file; the JVM will say so */
    private static int feature(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry);
                DataInputStream data = new DataInputStream(in)) {
            if (entry.getSize() < 8 || data.readInt() != MAGIC) {
                return 1;
            }
            data.readUnsignedShort();
            return Math.max(1, data.readUnsignedShort() - MAJOR_OF_JAVA_0);
        }
    }
}
