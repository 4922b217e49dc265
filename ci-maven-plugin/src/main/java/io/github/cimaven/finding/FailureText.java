package io.github.cimaven.finding;

import io.github.cimaven.record.Finding;
import java.util.List;

/** Findings as one message: how many, then each with what to type next. */
public final class FailureText {
    private FailureText() {}

    /** @param opening what was found, with its count, as in {@code ci:guard found 2 reasons not to release} */
    public static String of(String opening, List<Finding> findings) {
        StringBuilder text = new StringBuilder(opening).append(':');
        int number = 0;
        for (Finding finding : findings) {
            number++;
            text.append("\n  %d. %s [%s]".formatted(number, finding.message(), finding.rule()));
            finding.fix().ifPresent(fix -> text.append("\n     -> ").append(fix));
        }
        return text.toString();
    }
}
