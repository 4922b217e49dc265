package io.github.cimaven.lint;

import io.github.cimaven.config.Keys;
import io.github.cimaven.record.Finding;
import io.github.cimaven.text.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/** Findings of lint as the log shows them. Messages and paths come from the change, so that nothing in them is obeyed. */
public final class LintText {
    private static final int MAX_MESSAGE = 500;

    private LintText() {}

    public static String line(Finding finding) {
        String place = finding.file()
                .map(file -> file + finding.line().map(line -> ":" + line).orElse("") + ": ")
                .orElse("");
        return VisibleText.of(place + finding.message() + " [" + finding.rule() + "]", MAX_MESSAGE);
    }

    /** Why the build fails. */
    public static String failure(List<Finding> errors) {
        return errors.stream()
                .map(LintText::line)
                .collect(Collectors.joining(
                        "\n  ",
                        "ci:lint found %s:\n  ".formatted(count(errors.size())),
                        "\n  -> Correct them. To record them only: -D" + Keys.LINT_FAIL + "=false"));
    }

    private static String count(int number) {
        return number == 1 ? "1 bug" : number + " bugs";
    }
}
