package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import java.io.IOException;
import java.util.Optional;

/** A file that a variable names. One that is there and cannot be read makes the facts doubtful. */
final class NamedFile {
    private NamedFile() {}

    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(String path) throws IOException;
    }

    static <T> Optional<T> read(String namedBy, Optional<String> path, Reader<T> reader, CiEnvironment.Builder facts) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return reader.read(path.get());
        } catch (IOException e) {
            facts.doubt("The file %s (%s) cannot be read: %s. Look at what wrote it."
                    .formatted(path.get(), namedBy, e.getMessage()));
            return Optional.empty();
        }
    }
}
