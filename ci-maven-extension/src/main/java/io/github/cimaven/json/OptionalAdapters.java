package io.github.cimaven.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/** Writes an empty {@link Optional} as {@code null}, which Gson leaves out, and reads {@code null} as empty. */
final class OptionalAdapters implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType optional)) {
            return null;
        }
        TypeToken<?> content = TypeToken.get(optional.getActualTypeArguments()[0]);
        return (TypeAdapter<T>) new OptionalAdapter<>(gson.getAdapter(content));
    }

    private static final class OptionalAdapter<C> extends TypeAdapter<Optional<C>> {
        private final TypeAdapter<C> content;

        OptionalAdapter(TypeAdapter<C> content) {
            this.content = content;
        }

        @Override
        public void write(JsonWriter writer, Optional<C> value) throws IOException {
            if (value.isPresent()) {
                content.write(writer, value.get());
            } else {
                writer.nullValue();
            }
        }

        @Override
        public Optional<C> read(JsonReader reader) throws IOException {
            if (reader.peek() == JsonToken.NULL) {
                reader.nextNull();
                return Optional.empty();
            }
            return Optional.ofNullable(content.read(reader));
        }
    }
}
