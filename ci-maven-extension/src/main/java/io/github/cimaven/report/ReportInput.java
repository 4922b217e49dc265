package io.github.cimaven.report;

import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report is made of.
 *
 * @param timeline {@code timeline.json}
 * @param audit {@code audit/audit.json} of the same run
 * @param sbom {@code sbom/bom.json} of the same run
 * @param unread sentences about files that could not be read
 */
record ReportInput(
        RunRecord run,
        Optional<JsonObject> timeline,
        Optional<JsonObject> audit,
        Optional<JsonObject> sbom,
        List<String> unread) {
    ReportInput {
        unread = List.copyOf(unread);
    }

    /** Nothing but the record. */
    static ReportInput of(RunRecord run) {
        return new ReportInput(run, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** With what goals left beside the record; what an earlier run left does not count. */
    static ReportInput read(CiFolder folder, RunRecord run) {
        List<String> unread = new ArrayList<>();
        return new ReportInput(
                run,
                object(folder.timeline(), run, unread),
                object(folder.audit().resolve("audit.json"), run, unread),
                object(folder.sbomJson(), run, unread),
                unread);
    }

    private static Optional<JsonObject> object(Path file, RunRecord run, List<String> unread) {
        try {
            // Some file systems keep whole seconds only.
            if (!Files.isRegularFile(file)
                    || Files.getLastModifiedTime(file)
                            .toInstant()
                            .isBefore(run.started().truncatedTo(ChronoUnit.SECONDS))) {
                return Optional.empty();
            }
            return Optional.of(Json.object(Json.contents(file)));
        } catch (IOException e) {
            unread.add("The file %s cannot be read: %s.".formatted(file.getFileName(), e.getMessage()));
            return Optional.empty();
        }
    }
}
