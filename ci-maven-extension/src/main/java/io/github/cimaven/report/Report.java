package io.github.cimaven.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.cimaven.json.WholeFile;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.page.JtereportGenerated;
import io.github.cimaven.report.view.Page;
import java.io.IOException;

/** {@code report.html}: everything about a run, for people. */
public final class Report {
    private Report() {}

    /**
     * Writes the report of a run, with what its goals left in the folder.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(CiFolder folder, RunRecord run) throws IOException {
        WholeFile.write(folder.report(), html(ReportInput.read(folder, run)));
    }

    static String html(ReportInput input) {
        Page page = ReportPage.of(input);
        StringOutput html = new StringOutput();
        // Called by name: jte's engine would look for it in the thread's class loader, which in Maven is another one.
        JtereportGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                page,
                PageAssets.of(page.timeline().isPresent()));
        return html.toString();
    }
}
