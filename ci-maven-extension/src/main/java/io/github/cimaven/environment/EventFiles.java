package io.github.cimaven.environment;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Reads the files in which a provider describes the build: GitHub's event (JSON), TeamCity's parameters
 * (properties).
 */
@FunctionalInterface
public interface EventFiles {
    /** GitHub caps webhook payloads at 25 MB (docs.github.com, "Webhook events and payloads"). */
    long MAX_BYTES = 25L * 1024 * 1024;

    /**
     * The file's text, or empty when there is no such file.
     *
     * @throws IOException when it is there but cannot be read; the message says why
     */
    Optional<String> text(String path) throws IOException;

    /** @throws IOException also when it is not a JSON object */
    default Optional<JsonObject> json(String path) throws IOException {
        Optional<String> text = text(path);
        return text.isPresent() ? Optional.of(Json.object(text.get())) : Optional.empty();
    }

    /** @throws IOException also when it is not a properties file as {@link Properties#load} reads it */
    default Optional<Map<String, String>> properties(String path) throws IOException {
        Optional<String> text = text(path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.get()));
        } catch (IllegalArgumentException e) {
            throw new IOException("it is not a properties file", e);
        }
        return Optional.of(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty)));
    }

    /** No file is read, for environments recorded on another machine. */
    static EventFiles none() {
        return path -> Optional.empty();
    }

    static EventFiles real() {
        return EventFiles::readFile;
    }

    private static Optional<String> readFile(String path) throws IOException {
        try {
            Path file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException("it has more than " + MAX_BYTES + " bytes");
            }
            return Optional.of(Files.readString(file));
        } catch (InvalidPathException e) {
            throw new IOException("the path is not a path", e);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        } catch (AccessDeniedException e) {
            throw new IOException("access is denied", e);
        }
    }
}
