package io.github.cimaven.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * JSON as the product reads and writes it: two-space indents, empty {@link Optional}s left out, times in ISO 8601,
 * durations in seconds with three decimals, paths with forward slashes.
 */
public final class Json {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY)
            .registerTypeHierarchyAdapter(Optional.class, (JsonSerializer<Optional<?>>)
                    (value, type, context) -> value.isPresent() ? context.serialize(value.get()) : null)
            .registerTypeHierarchyAdapter(Optional.class, (JsonDeserializer<Optional<?>>) Json::optional)
            .registerTypeAdapter(Instant.class, (JsonSerializer<Instant>)
                    (value, type, context) -> new JsonPrimitive(value.toString()))
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>) (value, type, context) -> instant(value))
            .registerTypeAdapter(Duration.class, (JsonSerializer<Duration>)
                    (value, type, context) -> new JsonPrimitive(value.toMillis() / 1000.0))
            .registerTypeHierarchyAdapter(Path.class, (JsonSerializer<Path>)
                    (value, type, context) -> new JsonPrimitive(value.toString().replace('\\', '/')))
            .create();

    private Json() {}

    private static Optional<?> optional(JsonElement value, Type type, JsonDeserializationContext context) {
        Type content = ((ParameterizedType) type).getActualTypeArguments()[0];
        return Optional.ofNullable(context.deserialize(value, content));
    }

    private static Instant instant(JsonElement value) {
        try {
            return Instant.parse(value.getAsString());
        } catch (DateTimeParseException e) {
            throw new JsonParseException("not a time in ISO 8601", e);
        }
    }

    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    public static String text(Object value) {
        return GSON.toJson(tree(value)) + "\n";
    }

    /** Reads JSON of the product's own making. */
    public static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    /**
     * Reads JSON that may have come to harm. Unknown members are left out, absent ones are {@code null}.
     *
     * @throws IOException when the text is not JSON of that form
     */
    public static <T> T parse(String json, Class<T> type) throws IOException {
        try {
            T value = read(json, type);
            if (value != null) {
                return value;
            }
        } catch (JsonParseException e) {
            throw new IOException("it is not the JSON that it should be", e);
        }
        throw new IOException("it is empty");
    }

    /** @throws IOException when the text is not a JSON object */
    public static JsonObject object(String json) throws IOException {
        return parse(json, JsonElement::getAsJsonObject, "object");
    }

    /** @throws IOException when the text is not a JSON array */
    public static JsonArray array(String json) throws IOException {
        return parse(json, JsonElement::getAsJsonArray, "array");
    }

    /** Text at a path of member names; empty when it is not there or not text or a number. */
    public static Optional<String> textAt(JsonObject object, String... path) {
        JsonElement element = object;
        for (String name : path) {
            if (!element.isJsonObject() || !element.getAsJsonObject().has(name)) {
                return Optional.empty();
            }
            element = element.getAsJsonObject().get(name);
        }
        return element.isJsonPrimitive()
                ? Optional.of(element.getAsString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** Writes the file at once or not at all, with its folders. */
    public static void write(Path file, Object value) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
        try {
            Files.writeString(temporary, text(value));
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private interface Cast<T> {
        T of(JsonElement element);
    }

    private static <T> T parse(String json, Cast<T> cast, String kind) throws IOException {
        try {
            return cast.of(JsonParser.parseString(json));
        } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
            throw new IOException("it is not a JSON " + kind, e);
        }
    }
}
