package io.github.cimaven.publish.github;

import io.github.cimaven.json.Json;
import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.util.List;

/** Members of GitHub's answers. */
final class Members {
    private Members() {}

    static long integer(JsonNode node, String name) throws IOException {
        if (node.at(name).value() instanceof Number number) {
            return number.longValue();
        }
        throw new IOException("GitHub's answer has no " + name);
    }

    static boolean flag(JsonNode node, String name) {
        return Boolean.TRUE.equals(node.at(name).value());
    }

    /** @throws IOException when the text is not a JSON array */
    static List<JsonNode> array(String json) throws IOException {
        return new JsonNode(Json.parse(json, List.class)).elements();
    }
}
