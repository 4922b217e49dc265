package io.github.cimaven.session;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** JSON that a goal of this run left for its record; what an earlier run left does not count. */
final class GoalFile {
    private GoalFile() {}

    /** The elements of an array; none when the run wrote none. */
    static List<JsonElement> array(Path file, Instant started, List<String> warnings) {
        return read(file, started, warnings, text -> Json.array(text).asList()).orElse(List.of());
    }

    static Optional<JsonElement> object(Path file, Instant started, List<String> warnings) {
        return read(file, started, warnings, Json::object);
    }

    private static <T> Optional<T> read(Path file, Instant started, List<String> warnings, Parser<T> parser) {
        try {
            if (!Files.isRegularFile(file)
                    || Files.getLastModifiedTime(file).toInstant().isBefore(started)) {
                return Optional.empty();
            }
            return Optional.of(parser.parse(Json.contents(file)));
        } catch (IOException e) {
            warnings.add("The file %s cannot be read: %s. Run the build again.".formatted(file, e.getMessage()));
            return Optional.empty();
        }
    }

    private interface Parser<T> {
        T parse(String json) throws IOException;
    }
}
