package io.github.cimaven.session;

import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.summary.ConsoleSummary;
import io.github.cimaven.summary.MarkdownSummary;
import io.github.cimaven.timeline.Spans;
import io.github.cimaven.timeline.TraceEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a run's record where people and machines look for it. A place that cannot be written to takes none of the others. */
final class RunOutput {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final CiFolder folder;
    private final CiFolder shown;

    /** @param root the root of the build, which paths are shown relative to */
    RunOutput(CiFolder folder, Path root) {
        this.folder = folder;
        this.shown = folder.path().startsWith(root) ? new CiFolder(root.relativize(folder.path())) : folder;
    }

    void write(RunRecord run, Spans spans) {
        String markdown = MarkdownSummary.text(run, shown, MarkdownSummary.MAX_BYTES);
        tried(folder.record(), file -> RecordFile.write(file, run));
        tried(folder.timeline(), file -> Json.write(file, TraceEvents.of(spans)));
        tried(folder.summary(), file -> {
            Files.createDirectories(file.getParent());
            Files.writeString(file, markdown);
        });
        ConsoleSummary.lines(run, shown).forEach(LOG::info);
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static void tried(Path file, Writing writing) {
        try {
            writing.to(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be written ({}). Make its folder writable.", file, e.toString());
        }
    }
}
