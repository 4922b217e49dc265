package io.github.cimaven.session;

import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.Report;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the report when the run is over; nothing that goes wrong with it changes the outcome of the build. */
final class ReportOutput {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private ReportOutput() {}

    /** @throws IOException when the file cannot be written */
    static void write(CiFolder folder, RunRecord run) throws IOException {
        try {
            Report.write(folder, run);
        } catch (RuntimeException e) {
            // A fault of the report is none of the build, which is over.
            LOG.warn("The report of this run cannot be made: {}. Type mvn ci:report -e to see why.", e.toString());
            LOG.debug("The report of this run cannot be made", e);
        }
    }

    /** Writes it once more, when something was told of the run after its end. */
    static void again(CiFolder folder, RunRecord run) {
        try {
            write(folder, run);
        } catch (IOException e) {
            LOG.warn("The report of this run cannot be written: {}. Make {} writable.", e, folder.path());
        }
    }
}
