package io.github.cimaven.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an object for its members that are text. */
final class TextMembers {
    private TextMembers() {}

    /** @throws IOException when the text is not a JSON object */
    static Map<String, Object> of(String json) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                if (reader.peek() == JsonToken.STRING) {
                    members.put(name, reader.nextString());
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("something follows the JSON object");
            }
            return members;
        } catch (IllegalStateException e) {
            throw new IOException("it is not a JSON object", e);
        }
    }
}
