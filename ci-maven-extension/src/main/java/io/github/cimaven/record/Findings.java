package io.github.cimaven.record;

import com.google.gson.JsonElement;
import io.github.cimaven.json.Json;
import io.github.cimaven.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the goals of a run found.
 *
 * @param findings worst first
 * @param warnings a sentence for each file that could not be read
 */
public record Findings(List<Finding> findings, List<String> warnings) {
    private static final int MAX_REASON = 200;

    public Findings {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads the files of {@link CiFolder#findings()}.
     *
     * @param started when the run started: what was written before is left out
     */
    public static Findings read(CiFolder folder, Instant started) {
        List<Finding> findings = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        RunFiles files = RunFiles.of(folder.findings(), "*.json", started);
        for (Path file : files.written()) {
            try {
                findings.addAll(read(file));
            } catch (IOException e) {
                warnings.add(warning(file, e.getMessage()));
            }
        }
        files.failure().ifPresent(reason -> warnings.add(warning(folder.findings(), reason)));
        return new Findings(findings, warnings);
    }

    /** The same with what others found. */
    public Findings and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Findings(all, warnings);
    }

    private static List<Finding> read(Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (JsonElement element : Json.array(Json.contents(file))) {
            findings.add(Json.read(element, Finding.class));
        }
        return findings;
    }

    private static String warning(Path file, String reason) {
        return "The findings in %s cannot be read: %s. Delete it and run the build again."
                .formatted(file, VisibleText.bounded(String.valueOf(reason), MAX_REASON));
    }
}
