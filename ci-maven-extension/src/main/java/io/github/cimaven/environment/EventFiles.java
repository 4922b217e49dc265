package io.github.cimaven.environment;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the JSON file in which GitHub, and those who copy it, describe what started the build. */
@FunctionalInterface
public interface EventFiles {
    /** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
    long MAX_BYTES = 25L * 1024 * 1024;

    /**
     * The event, or empty when there is no such file.
     *
     * @throws IOException when it is there but cannot be read as a JSON object; the message says why
     */
    Optional<JsonObject> read(String path) throws IOException;

    /** No file is read, for environments recorded on another machine. */
    static EventFiles none() {
        return path -> Optional.empty();
    }

    static EventFiles real() {
        return EventFiles::readFile;
    }

    private static Optional<JsonObject> readFile(String path) throws IOException {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException("it has more than " + MAX_BYTES + " bytes");
            }
            return Optional.of(Json.object(Files.readString(file)));
        } catch (InvalidPathException e) {
            throw new IOException("the path is not a path", e);
        }
    }
}
