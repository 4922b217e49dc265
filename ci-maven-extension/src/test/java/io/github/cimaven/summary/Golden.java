package io.github.cimaven.summary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the summaries are expected to look like. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/cimaven/summary");

    private Golden() {}

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String file) {
        return text(file).lines().toList();
    }

    static String[] array(String file) {
        return lines(file).toArray(String[]::new);
    }
}
