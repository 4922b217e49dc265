package io.github.cimaven.goal;

import io.github.cimaven.finding.Text;
import io.github.cimaven.publish.verify.Check;
import io.github.cimaven.publish.verify.VerificationReport;
import io.github.cimaven.text.ConsoleTable;
import io.github.cimaven.text.ConsoleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A verification for people. */
final class VerificationText {
    private static final int MAX_CELL = 60;
    private static final int MAX_LINE = 1000;

    private VerificationText() {}

    static List<String> table(VerificationReport report) {
        return new ConsoleTable(MAX_CELL, "channel", "looked at", "good", "bad", "not known")
                .lines(report.counts().stream()
                        .map(count -> List.of(
                                ConsoleText.of(count.channel().orElse("-"), MAX_CELL),
                                word(count.kind()),
                                String.valueOf(count.good()),
                                String.valueOf(count.bad()),
                                String.valueOf(count.unknown())))
                        .toList());
    }

    /** Everything that is wrong, and then what is not known. */
    static String failure(VerificationReport report, Path file) {
        List<Check> bad = of(report, Check.Result.BAD);
        List<Check> unknown = of(report, Check.Result.UNKNOWN);
        StringBuilder text =
                new StringBuilder("ci:verify-release looked at %s of %s, and the verdict is '%s': %s, and %s."
                        .formatted(
                                report.tag(),
                                report.project(),
                                report.verdict(),
                                Text.count(bad.size(), "fault", "faults"),
                                Text.count(unknown.size(), "gap", "gaps")));
        list(text, "Wrong", bad);
        list(text, "Not known", unknown);
        if (!bad.isEmpty()) {
            text.append(
                    "\n-> Do not use these files. Find out who changed them; a release is never mended, release a new version.");
        } else {
            text.append("\n-> What is not known does not count as verified.");
        }
        return text.append("\n-> Each of them is in %s.".formatted(file)).toString();
    }

    private static void list(StringBuilder text, String title, List<Check> checks) {
        int number = 0;
        for (Check check : checks) {
            number++;
            text.append("\n  %s %d. %s [%s]"
                    .formatted(title, number, ConsoleText.of(check.message(), MAX_LINE), word(check.kind())));
        }
    }

    private static List<Check> of(VerificationReport report, Check.Result result) {
        return report.checks().stream()
                .filter(check -> check.result() == result)
                .toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
