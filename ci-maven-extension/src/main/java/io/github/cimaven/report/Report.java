package io.github.cimaven.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.cimaven.json.WholeFile;
import io.github.cimaven.record.CiFolder;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.view.Page;
import java.io.IOException;
import java.util.Map;

/** {@code report.html}: everything about a run, for people. */
public final class Report {
    /** Where the compiled templates are; they are part of this jar. */
    private static final String TEMPLATES = "io.github.cimaven.report.page";

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
        TemplateEngine templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, Report.class.getClassLoader(), TEMPLATES);
        StringOutput html = new StringOutput();
        templates.render(
                "report.jte",
                Map.of("page", page, "assets", PageAssets.of(page.timeline().isPresent())),
                html);
        return html.toString();
    }
}
