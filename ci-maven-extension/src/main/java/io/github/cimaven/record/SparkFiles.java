package io.github.cimaven.record;

import io.github.cimaven.json.Json;
import io.github.cimaven.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ci:spark} found in the modules of a run.
 *
 * @param modules in the order of their names
 * @param warnings a sentence for each file that could not be read
 */
public record SparkFiles(List<SparkFacts.SparkModule> modules, List<String> warnings) {
    private static final int MAX_REASON = 200;

    public SparkFiles {
        modules = List.copyOf(modules);
        warnings = List.copyOf(warnings);
    }

    /** @param started when the run started: what was written before is left out */
    public static SparkFiles read(CiFolder folder, Instant started) {
        List<SparkFacts.SparkModule> modules = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        RunFiles files = RunFiles.of(folder.spark(), "*.json", started);
        for (Path file : files.written()) {
            try {
                modules.add(Json.read(Json.object(Json.contents(file)), SparkFacts.SparkModule.class));
            } catch (IOException e) {
                warnings.add(warning(file, e.getMessage()));
            }
        }
        files.failure().ifPresent(reason -> warnings.add(warning(folder.spark(), reason)));
        return new SparkFiles(modules, warnings);
    }

    /** Empty when no module has Spark. */
    public Optional<SparkFacts> facts() {
        return modules.isEmpty() ? Optional.empty() : Optional.of(new SparkFacts(modules));
    }

    private static String warning(Path file, String reason) {
        return "What ci:spark wrote to %s cannot be read: %s. Delete it and run the build again."
                .formatted(file, VisibleText.bounded(String.valueOf(reason), MAX_REASON));
    }
}
