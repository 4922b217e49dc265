package io.github.cimaven.smoke;

import io.github.cimaven.record.Finding;
import java.util.List;

/** Findings as one message: how many, then each with what to type next. */
public final class FailureText {
    private FailureText() {}

    public static String of(String module, List<Finding> findings) {
        StringBuilder text = new StringBuilder("ci:smoke found ")
                .append(Counted.of(findings.size(), "thing", "things"))
                .append(" that will not work for a consumer of ")
                .append(module)
                .append(':');
        int number = 0;
        for (Finding finding : findings) {
            number++;
            text.append("\n  %d. %s [%s]".formatted(number, finding.message(), finding.rule()));
            finding.fix().ifPresent(fix -> text.append("\n     -> ").append(fix));
        }
        return text.toString();
    }
}
