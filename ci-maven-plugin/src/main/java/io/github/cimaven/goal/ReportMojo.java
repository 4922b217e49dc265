package io.github.cimaven.goal;

import io.github.cimaven.config.ReportKeys;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.record.RecordFile;
import io.github.cimaven.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes <code>target/ci/report.html</code> again, from the record and the timeline of the last run. A lane writes it at its
 * end, also when it failed. Needs no POM.
 */
@Mojo(name = "report", requiresProject = false, aggregator = true, threadSafe = true)
public final class ReportMojo extends CiMojo {

    /** Whether the report is written. */
    @Parameter(property = ReportKeys.REPORT, defaultValue = "true")
    private String report;

    @Override
    boolean skipped() {
        return !flag(ReportKeys.REPORT, report);
    }

    @Override
    String skipKey() {
        return ReportKeys.REPORT + "=false";
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (!Files.isRegularFile(folder().record())) {
            throw new MojoFailureException("There is no run to report: %s is missing. Type mvn -Pci-pr verify first."
                    .formatted(folder().record()));
        }
        try {
            Report.write(folder(), RecordFile.read(folder().record()));
        } catch (IOException e) {
            throw new MojoFailureException("The report cannot be made of %s: %s. Run the build again."
                    .formatted(folder().record(), IoReason.of(e)));
        }
        getLog().info("Report: " + folder().report());
    }
}
