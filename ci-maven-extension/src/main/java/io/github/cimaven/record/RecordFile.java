package io.github.cimaven.record;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Path;

/** The file of a {@link RunRecord}, described by {@code schemas/record-1.schema.json} of the documentation. */
public final class RecordFile {
    private RecordFile() {}

    /** Writes the whole file or nothing. */
    public static void write(Path file, RunRecord run) throws IOException {
        Json.write(file, run);
    }

    /**
     * Reads the record of another run.
     *
     * @throws IOException when the file is not there, or no record of this schema version; the message says why
     */
    public static RunRecord read(Path file) throws IOException {
        return parse(Json.contents(file));
    }

    /** @throws IOException when the text is no record of this schema version; the message says why */
    public static RunRecord parse(String json) throws IOException {
        JsonObject object = Json.object(json);
        String version = Json.textAt(object, "schemaVersion").orElse("");
        if (!version.equals(RunRecord.SCHEMA_VERSION)) {
            throw new IOException("its schemaVersion is '%s' instead of '%s'"
                    .formatted(version.lines().findFirst().orElse(""), RunRecord.SCHEMA_VERSION));
        }
        return Json.read(object, RunRecord.class);
    }
}
