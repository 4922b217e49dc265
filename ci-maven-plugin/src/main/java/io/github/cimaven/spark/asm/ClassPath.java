package io.github.cimaven.spark.asm;

import io.github.cimaven.spark.asm.ClassFacts.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The classes of the JDK, of Spark, of the jar, and of what else the jar has beside it: the first one counts. */
final class ClassPath implements AutoCloseable {
    private static final String SUFFIX = ".class";

    private final List<ZipFile> open = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Optional<ClassFacts>> read = new HashMap<>();

    private record Place(ZipFile zip, Origin origin) {}

    ClassPath(Path jar, List<Path> spark, List<Path> own) throws IOException {
        try {
            for (Path file : spark) {
                add(file, Origin.SPARK);
            }
            add(jar, Origin.JAR);
            for (Path file : own) {
                add(file, Origin.OWN);
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void add(Path file, Origin origin) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder of classes: package its module before");
        }
        ZipFile zip = new ZipFile(file.toFile());
        open.add(zip);
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (name.endsWith(SUFFIX) && !name.startsWith("META-INF/")) {
                places.putIfAbsent(name.substring(0, name.length() - SUFFIX.length()), new Place(zip, origin));
            }
        }
    }

    Optional<ClassFacts> find(String name) {
        Optional<ClassFacts> known = read.get(name);
        if (known == null) {
            known = load(name);
            read.put(name, known);
        }
        return known;
    }

    private Optional<ClassFacts> load(String name) {
        try (InputStream jdk = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + SUFFIX)) {
            if (jdk != null) {
                return Optional.of(ClassFacts.read(jdk.readAllBytes(), Origin.JDK));
            }
            Place place = places.get(name);
            if (place == null) {
                return Optional.empty();
            }
            try (InputStream in = place.zip().getInputStream(place.zip().getEntry(name + SUFFIX))) {
                return Optional.of(ClassFacts.read(in.readAllBytes(), place.origin()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            // So ASM says that a class file is newer than itself.
            throw new UncheckedIOException(
                    new IOException("the class file %s cannot be read: %s".formatted(name, e.getMessage()), e));
        }
    }

    @Override
    public void close() throws IOException {
        for (ZipFile zip : open) {
            zip.close();
        }
    }
}
