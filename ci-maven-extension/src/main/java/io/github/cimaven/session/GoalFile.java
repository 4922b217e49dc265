package io.github.cimaven.session;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunFile;
import io.github.cimaven.record.RunRecord;
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

    static Optional<GuardFacts> guards(Path file, Instant started, List<String> warnings) {
        return read(file, started, warnings, text -> Json.read(Json.object(text), GuardFacts.class));
    }

    /**
     * Writes the record again, with what a goal left that ran when it was written already.
     *
     * @return the new record; empty when the goal left no file
     */
    static Optional<RunRecord> addTo(CiFolder folder, Path file, Parser<RunRecord> record) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        RunRecord told = record.parse(Json.contents(file));
        RecordFile.write(folder.record(), told);
        return Optional.of(told);
    }

    private static <T> Optional<T> read(Path file, Instant started, List<String> warnings, Parser<T> parser) {
        try {
            Optional<String> json = RunFile.contents(file, started);
            return json.isPresent() ? Optional.of(parser.parse(json.get())) : Optional.empty();
        } catch (IOException e) {
            warnings.add("The file %s cannot be read: %s. Run the build again.".formatted(file, e.getMessage()));
            return Optional.empty();
        }
    }

    interface Parser<T> {
        T parse(String json) throws IOException;
    }
}
