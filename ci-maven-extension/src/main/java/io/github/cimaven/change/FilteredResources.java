package io.github.cimaven.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Files in which Maven replaces properties, whatever stands around their names. */
public final class FilteredResources {
    /** A longer file is taken to name every property. */
    private static final long MAX_BYTES = 4L << 20;

    private FilteredResources() {}

    /** Whether a file below one of the folders has one of the names in its text, or cannot be read. */
    public static boolean mention(Collection<Path> folders, Collection<String> names) {
        return folders.stream().filter(Files::isDirectory).anyMatch(folder -> mention(folder, names));
    }

    private static boolean mention(Path folder, Collection<String> names) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                if (Files.size(file) > MAX_BYTES || mentions(Files.readAllBytes(file), names)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean mentions(byte[] file, Collection<String> names) {
        // Names of properties are ASCII as a rule, and Latin 1 reads any bytes.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return names.stream()
                .map(name -> new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .anyMatch(text::contains);
    }
}
