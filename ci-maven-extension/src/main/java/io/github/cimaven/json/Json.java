package io.github.cimaven.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * JSON as the product reads and writes it: two-space indents, empty {@link Optional}s left out, times in ISO 8601,
 * durations in seconds with three decimals, paths with forward slashes.
 */
public final class Json {
    /** More than the product ever writes; a file above it is not read. */
    static final long MAX_BYTES = 64L * 1024 * 1024;

    private static final Gson GSON = Adapters.register(
                    new GsonBuilder().disableHtmlEscaping().setFormattingStyle(FormattingStyle.PRETTY))
            .create();

    private Json() {}

    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    public static String text(Object value) {
        return GSON.toJson(tree(value)) + "\n";
    }

    /** The same on one line, without an end of it. */
    public static String line(Object value) {
        return tree(value).toString();
    }

    /**
     * Reads JSON of the product's own making.
     *
     * @throws JsonParseException when it is something else
     */
    public static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    /** @throws IOException when the element does not stand for such a value; the message says why */
    public static <T> T read(JsonElement element, Class<T> type) throws IOException {
        try {
            return GSON.fromJson(element, type);
        } catch (JsonParseException e) {
            // Gson puts the names of its exceptions before the message of a cause.
            String reason = e instanceof JsonSyntaxException && e.getCause() != null
                    ? e.getCause().getMessage()
                    : e.getMessage();
            throw new IOException("it does not hold what it should: " + reason, e);
        }
    }

    /** @throws IOException when the file is not there, too large or not UTF-8; the message says why */
    public static String contents(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException("it has more than " + MAX_BYTES + " bytes");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8", e);
        }
    }

    /**
     * Reads JSON that may have come to harm. Unknown members are left out.
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
        WholeFile.write(file, text(value));
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
