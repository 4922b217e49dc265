package io.github.cimaven.json;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** How JDK types stand in the product's JSON: both ways, so that what is written can be read. */
final class Adapters {
    private Adapters() {}

    static GsonBuilder register(GsonBuilder builder) {
        return builder.registerTypeAdapterFactory(new OptionalAdapters())
                .registerTypeAdapterFactory(new RecordAdapters())
                .registerTypeAdapter(Instant.class, (JsonSerializer<Instant>)
                        (value, type, context) -> new JsonPrimitive(value.toString()))
                .registerTypeAdapter(
                        Instant.class, (JsonDeserializer<Instant>) (value, type, context) -> instant(value))
                .registerTypeAdapter(Duration.class, (JsonSerializer<Duration>)
                        (value, type, context) -> new JsonPrimitive(value.toMillis() / 1000.0))
                .registerTypeAdapter(
                        Duration.class, (JsonDeserializer<Duration>) (value, type, context) -> duration(value))
                .registerTypeHierarchyAdapter(Path.class, (JsonSerializer<Path>) (value, type, context) ->
                        new JsonPrimitive(value.toString().replace('\\', '/')))
                .registerTypeHierarchyAdapter(
                        Path.class, (JsonDeserializer<Path>) (value, type, context) -> path(value));
    }

    private static Instant instant(JsonElement value) {
        try {
            return Instant.parse(value.getAsString());
        } catch (DateTimeParseException e) {
            throw new JsonParseException("a time is not in ISO 8601", e);
        }
    }

    private static Duration duration(JsonElement value) {
        try {
            return Duration.ofMillis(Math.round(value.getAsDouble() * 1000));
        } catch (NumberFormatException e) {
            throw new JsonParseException("a duration is not a number of seconds", e);
        }
    }

    private static Path path(JsonElement value) {
        try {
            return Path.of(value.getAsString());
        } catch (InvalidPathException e) {
            throw new JsonParseException("a path is not a path", e);
        }
    }
}
