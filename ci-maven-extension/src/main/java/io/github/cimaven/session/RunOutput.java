package io.github.cimaven.session;

import io.github.cimaven.checkout.Git;
import io.github.cimaven.environment.Variables;
import io.github.cimaven.json.Json;
import io.github.cimaven.json.WholeFile;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.summary.Annotations;
import io.github.cimaven.summary.CodeQuality;
import io.github.cimaven.summary.ConsoleSummary;
import io.github.cimaven.summary.MarkdownSummary;
import io.github.cimaven.summary.Places;
import io.github.cimaven.summary.StepSummary;
import io.github.cimaven.timeline.Spans;
import io.github.cimaven.timeline.TraceEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a run's record where people and machines look for it. A place that cannot be written to takes none of the others. */
final class RunOutput {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final CiFolder folder;
    private final CiFolder shown;
    private final Places places;
    private final Variables variables;
    private final boolean report;

    /**
     * @param root the root of the build, which paths are shown relative to
     * @param variables where the provider names its file for summaries
     * @param report whether {@code report.html} is wanted
     */
    RunOutput(CiFolder folder, Path root, Variables variables, boolean report) {
        this.folder = folder;
        this.places = new Places(root, Git.top(root), folder.summary());
        this.variables = variables;
        this.report = report;
        this.shown = folder.path().startsWith(root) ? new CiFolder(root.relativize(folder.path())) : folder;
    }

    /** @param provider whose annotations and page of the run are filled */
    void write(RunRecord run, Spans spans, String provider) {
        List<String> failures = Stream.of(
                        tried(folder.record(), file -> RecordFile.write(file, run)),
                        tried(folder.timeline(), file -> Json.write(file, TraceEvents.of(spans))),
                        tried(
                                folder.summary(),
                                file -> WholeFile.write(file, markdown(run, MarkdownSummary.MAX_BYTES))),
                        CodeQuality.isReadBy(provider)
                                ? tried(folder.codeQuality(), file -> Json.write(file, CodeQuality.of(run, places)))
                                : Optional.<String>empty(),
                        report
                                ? tried(folder.report(), file -> ReportOutput.write(folder, run))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            LOG.warn("Files of this run cannot be written: {}. Make {} writable.", failures, folder.path());
        }
        StepSummary.of(provider, variables)
                .flatMap(page -> page.append(room -> markdown(run, room)))
                .ifPresent(LOG::warn);
        ConsoleSummary.lines(run, shown).forEach(LOG::info);
        if (report && Files.isRegularFile(folder.report())) {
            LOG.info("Report: {}", shown.report());
        }
        Annotations.of(provider).ifPresent(annotations -> Terminal.print(annotations.lines(run, places)));
    }

    private String markdown(RunRecord run, int room) {
        return MarkdownSummary.text(run, shown, room);
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** @return the file and the reason when it cannot be written */
    private static Optional<String> tried(Path file, Writing writing) {
        try {
            writing.to(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(file.getFileName() + " (" + e.getClass().getSimpleName() + ")");
        }
    }
}
