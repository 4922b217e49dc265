package io.github.cimaven.jdk;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Java compiled classes need: what is in the files holds, whatever compiled them. */
public final class ClassFiles {
    /** The version of a class file counts from here: 45 was Java 1. */
    private static final int BEFORE_JAVA_1 = 44;

    private static final int MAGIC = 0xCAFEBABE;

    private ClassFiles() {}

    /** @param needs the oldest Java that can load it */
    public record Newer(Path file, int needs) {}

    /**
     * A class that a JDK cannot load.
     *
     * @param folders some may be missing
     */
    public static Optional<Newer> newerThan(int feature, Collection<Path> folders) throws IOException {
        for (Path folder : folders) {
            for (Path file : classes(folder)) {
                int needs = needs(file);
                if (needs > feature) {
                    return Optional.of(new Newer(file, needs));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Path> classes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // An older JDK never looks into META-INF/versions, nor at module-info.
        Path versions = folder.resolve("META-INF");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")
                            && !file.startsWith(versions)
                            && !file.endsWith("module-info.class"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is no class file needs nothing. */
    private static int needs(Path file) throws IOException {
        try (DataInputStream data = new DataInputStream(Files.newInputStream(file))) {
            if (data.readInt() != MAGIC) {
                return 0;
            }
            data.readUnsignedShort();
            return data.readUnsignedShort() - BEFORE_JAVA_1;
        } catch (EOFException e) {
            return 0;
        }
    }
}
