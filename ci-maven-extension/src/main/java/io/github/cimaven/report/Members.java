package io.github.cimaven.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.util.List;
import java.util.Optional;

/** Reads JSON that another version of the product, or another tool, may have written: what is not there is empty. */
final class Members {
    private Members() {}

    static String text(JsonElement object, String... path) {
        return optional(object, path).orElse("");
    }

    static Optional<String> optional(JsonElement object, String... path) {
        return object.isJsonObject() ? Json.textAt(object.getAsJsonObject(), path) : Optional.empty();
    }

    static List<JsonElement> list(JsonElement object, String name) {
        return object instanceof JsonObject members && members.get(name) instanceof JsonArray array
                ? array.asList()
                : List.of();
    }

    static List<String> texts(JsonElement object, String name) {
        return list(object, name).stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    static boolean isTrue(JsonElement object, String name) {
        return text(object, name).equals("true");
    }

    /** A number; empty for anything else. */
    static Optional<Double> number(JsonElement object, String name) {
        try {
            return optional(object, name).map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
