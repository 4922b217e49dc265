package io.github.cimaven.json;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads records whole: an absent {@link Optional} is empty, an absent {@link List} has no elements, and without any
 * other member the JSON is not such a record. So older files stay readable when a list is added.
 */
final class RecordAdapters implements TypeAdapterFactory {

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) {
            return null;
        }
        return new RecordAdapter<>(
                type.getRawType(), gson.getDelegateAdapter(this, type), gson.getAdapter(JsonElement.class));
    }

    private static final class RecordAdapter<T> extends TypeAdapter<T> {
        private final Class<? super T> type;
        private final TypeAdapter<T> delegate;
        private final TypeAdapter<JsonElement> elements;

        RecordAdapter(Class<? super T> type, TypeAdapter<T> delegate, TypeAdapter<JsonElement> elements) {
            this.type = type;
            this.delegate = delegate;
            this.elements = elements;
        }

        @Override
        public void write(JsonWriter writer, T value) throws IOException {
            delegate.write(writer, value);
        }

        @Override
        public T read(JsonReader reader) throws IOException {
            if (!(elements.read(reader) instanceof JsonObject object)) {
                throw new JsonParseException("a " + type.getSimpleName() + " is not an object");
            }
            for (RecordComponent component : type.getRecordComponents()) {
                complete(object, component);
            }
            try {
                return delegate.fromJsonTree(object);
            } catch (JsonParseException e) {
                throw e;
            } catch (RuntimeException e) {
                // Gson wraps what a record's constructor throws into a plain RuntimeException.
                throw new JsonParseException("a " + type.getSimpleName() + " does not accept its members", e);
            }
        }

        private void complete(JsonObject object, RecordComponent component) {
            String name = component.getName();
            if (object.has(name) && !object.get(name).isJsonNull()) {
                refuseUnknownWord(name, object.get(name), component.getType());
                return;
            }
            if (component.getType() == Optional.class) {
                object.add(name, JsonNull.INSTANCE);
            } else if (component.getType() == List.class) {
                object.add(name, new JsonArray());
            } else {
                throw new JsonParseException("a " + type.getSimpleName() + " has no " + name);
            }
        }

        /** Gson would take a word that the enum does not have for null. */
        private void refuseUnknownWord(String name, JsonElement value, Class<?> words) {
            if (words.isEnum()
                    && Arrays.stream(words.getEnumConstants())
                            .noneMatch(word -> value.equals(new JsonPrimitive(((Enum<?>) word).name())))) {
                throw new JsonParseException(
                        "the " + name + " of a " + type.getSimpleName() + " is none of the known ones");
            }
        }
    }
}
