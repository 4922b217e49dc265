package io.github.cimaven.lint.pmd;

import io.github.cimaven.lint.Unread;
import io.github.cimaven.lint.Violation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.sourceforge.pmd.renderers.SarifRenderer;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.Report.ProcessingError;

/**
 * Findings of all modules as PMD's own SARIF, with paths relative to the root of the repository: those are the ones that
 * GitHub finds files by.
 */
final class SarifText {
    private SarifText() {}

    static String of(List<Violation> violations, List<Unread> unread) {
        Report report = Report.buildReport(listener -> {
            violations.forEach(violation -> listener.onRuleViolation(new KnownViolation(violation)));
            unread.forEach(file ->
                    listener.onError(new ProcessingError(new NotRead(file.reason()), new RepositoryFile(file.file()))));
        });
        StringWriter text = new StringWriter();
        SarifRenderer renderer = new SarifRenderer();
        renderer.setWriter(text);
        try {
            renderer.start();
            renderer.renderFileReport(report);
            renderer.end();
            renderer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot fail.", e);
        }
        return text.toString();
    }

    /** No stack: it would say where this class is, and nothing about the file. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRead(String reason) {
            super(reason, null, false, false);
        }
    }
}
