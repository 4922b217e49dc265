package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;

/** Findings as one message: how many, then each with what to type next. */
public final class FailureText {
    private FailureText() {}

    public static String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder("ci:guard found ")
                .append(Text.count(findings.size(), "reason", "reasons"))
                .append(" not to release:");
        int number = 0;
        for (Finding finding : findings) {
            number++;
            text.append("\n  %d. %s [%s]".formatted(number, finding.message(), finding.rule()));
            finding.fix().ifPresent(fix -> text.append("\n     -> ").append(fix));
        }
        return text.toString();
    }
}
