package io.github.cimaven.record;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A file that a run may have written; what an earlier run left does not count. */
public final class RunFile {
    private RunFile() {}

    /**
     * Whether there is such a file, and the run wrote it.
     *
     * @param started when the run started
     * @throws IOException when its time cannot be read
     */
    public static boolean isOf(Path file, Instant started) throws IOException {
        return Files.isRegularFile(file)
                && !Files.getLastModifiedTime(file).toInstant().isBefore(started);
    }

    /**
     * The text of a file that the run wrote; empty when it wrote none.
     *
     * @throws IOException when it cannot be read; the message says why
     */
    public static Optional<String> contents(Path file, Instant started) throws IOException {
        return isOf(file, started) ? Optional.of(Json.contents(file)) : Optional.empty();
    }

    /**
     * What the JSON object in a file stands for that the run wrote; empty when it wrote none.
     *
     * @throws IOException when it cannot be read; the message says why
     */
    static <T> Optional<T> read(Path file, Instant started, Class<T> type) throws IOException {
        Optional<String> json = contents(file, started);
        return json.isPresent() ? Optional.of(Json.read(Json.object(json.get()), type)) : Optional.empty();
    }
}
