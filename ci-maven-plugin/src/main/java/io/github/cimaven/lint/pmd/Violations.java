package io.github.cimaven.lint.pmd;

import io.github.cimaven.lint.Violation;
import io.github.cimaven.lint.Violation.Place;
import io.github.cimaven.lint.Violation.ViolatedRule;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.reporting.Report.ProcessingError;
import net.sourceforge.pmd.reporting.RuleViolation;

/** From PMD's words to the plugin's. */
final class Violations {
    private Violations() {}

    static Violation of(RuleViolation violation) {
        return new Violation(
                rule(violation.getRule()),
                violation.getDescription(),
                violation.getFileId().getAbsolutePath(),
                new Place(
                        violation.getBeginLine(),
                        violation.getBeginColumn(),
                        violation.getEndLine(),
                        violation.getEndColumn()));
    }

    private static ViolatedRule rule(Rule rule) {
        return new ViolatedRule(
                rule.getName(),
                text(rule.getRuleSetName()),
                text(rule.getDescription()).strip(),
                rule.getPriority().getPriority(),
                text(rule.getExternalInfoUrl()));
    }

    /** The first line; a syntax error has an excerpt of the source below it. */
    static String reason(ProcessingError error) {
        return error.getMsg().lines().findFirst().orElse("PMD does not say why").replaceFirst("\\.$", "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
