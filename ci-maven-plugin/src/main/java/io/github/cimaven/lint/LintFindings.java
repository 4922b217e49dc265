package io.github.cimaven.lint;

import io.github.cimaven.config.Keys;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lint has to say, as findings of a run. */
public final class LintFindings {
    private static final String PREFIX = "lint/";

    private LintFindings() {}

    /** @param report with files relative to the root of the build */
    public static List<Finding> of(LintReport report, Severity severity, String module) {
        return Stream.concat(
                        report.violations().stream().map(violation -> finding(violation, severity)),
                        report.unread().stream().map(LintFindings::finding))
                .map(finding -> finding.inModule(module))
                .toList();
    }

    /** @param reason as one sentence, with what to type next */
    public static Finding notDone(String reason, Severity severity) {
        return new Finding(
                PREFIX + "not-done",
                severity,
                "Lint was not done. " + reason,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding finding(Violation violation, Severity severity) {
        return new Finding(
                PREFIX + violation.rule().name(),
                severity,
                violation.message(),
                Optional.of(violation.rule().page())
                        .filter(page -> !page.isEmpty())
                        .map(page -> "See " + page),
                Optional.empty(),
                Optional.of(violation.file()),
                Optional.of(violation.place().line()));
    }

    private static Finding finding(Unread unread) {
        return new Finding(
                PREFIX + "not-read",
                Severity.NOTE,
                "Lint could not look at this file: %s.".formatted(unread.reason()),
                Optional.of("Make it a file that the compiler takes, or skip lint: -D" + Keys.LINT_SKIP + "=true"),
                Optional.empty(),
                Optional.of(unread.file()),
                Optional.empty());
    }
}
