package io.github.cimaven.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in JSON that others made, of which only some members are of interest. What is not there, or of another kind, is
 * empty.
 *
 * @param value a map, a list, text, a number, a truth value, or {@code null}
 */
public record JsonNode(Object value) {

    /** @throws IOException when the text is not a JSON object */
    public static JsonNode object(String json) throws IOException {
        // Gson takes an array of pairs for a map.
        if (!json.stripLeading().startsWith("{")) {
            throw new IOException("it is not a JSON object");
        }
        try {
            return new JsonNode(Json.parse(json, Map.class));
        } catch (StackOverflowError e) {
            throw new IOException("it is nested too deeply", e);
        }
    }

    /**
     * The members of an object that are text. The others are read to their end, and not kept, which costs a fraction.
     *
     * @throws IOException when the text is not a JSON object
     */
    public static JsonNode textMembers(String json) throws IOException {
        return new JsonNode(TextMembers.of(json));
    }

    public JsonNode at(String name) {
        return new JsonNode(value instanceof Map<?, ?> members ? members.get(name) : null);
    }

    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.get(name) != null;
    }

    public List<JsonNode> elements() {
        return value instanceof List<?> list ? list.stream().map(JsonNode::new).toList() : List.of();
    }

    /** The elements of a member that is an array. */
    public List<JsonNode> elements(String name) {
        return at(name).elements();
    }

    /** Text that is not blank. */
    public Optional<String> text() {
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    public Optional<String> text(String name) {
        return at(name).text();
    }

    /** The elements of a member that is an array, as far as they are text. */
    public List<String> texts(String name) {
        return elements(name).stream()
                .map(JsonNode::text)
                .flatMap(Optional::stream)
                .toList();
    }
}
