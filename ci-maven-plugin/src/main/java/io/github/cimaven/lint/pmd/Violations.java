package io.github.cimaven.lint.pmd;

import io.github.cimaven.lint.Violation;
import io.github.cimaven.lint.Violation.Place;
import io.github.cimaven.lint.Violation.ViolatedRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.reporting.Report.ProcessingError;
import net.sourceforge.pmd.reporting.RuleViolation;

/** From PMD's words to the plugin's. */
final class Violations {
    private static final Pattern PLACE = Pattern.compile("line \\d+, column \\d+");
    /** How PMD's site writes a link to a rule. */
    private static final Pattern LINK = Pattern.compile("\\{% rule \"?([\\w/]+)\"? %}");

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
                LINK.matcher(text(rule.getDescription())).replaceAll("$1").strip(),
                rule.getPriority().getPriority(),
                text(rule.getExternalInfoUrl()));
    }

    /** PMD's own message names the whole path, and shows an excerpt of the source. */
    static String reason(ProcessingError error) {
        Matcher place = PLACE.matcher(error.getMsg());
        return "PMD does not understand it" + (place.find() ? " at " + place.group() : "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
