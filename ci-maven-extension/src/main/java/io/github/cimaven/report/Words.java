package io.github.cimaven.report;

import io.github.cimaven.record.FailingTest;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.Severity;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What several sections say in the same way. */
final class Words {
    private static final long UNIT = 1000;

    private Words() {}

    static Cell status(String status) {
        Tone tone = switch (status) {
            case "success", "passed", "ready", "published", "already", "sent", "updated" -> Tone.GOOD;
            case "failure", "failed", "not ready", "refused", TestFailure.NEW -> Tone.BAD;
            case "unfinished", "warned", "unknown", "pending", "elsewhere", "incomplete", "not checked" -> Tone.WARN;
            default -> Tone.PLAIN;
        };
        return Cell.badge(status, tone);
    }

    static Cell severity(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);
        return switch (severity) {
            case ERROR -> Cell.badge(word, Tone.BAD);
            case WARNING -> Cell.badge(word, Tone.WARN);
            case NOTE -> Cell.badge(word, Tone.PLAIN);
        };
    }

    /** The class without its package, and the test. */
    static String test(String testClass, String name) {
        String simple = testClass.substring(testClass.lastIndexOf('.') + 1);
        return name.isBlank() ? simple : simple + "." + name;
    }

    static String test(FailingTest failing) {
        return test(failing.first().testClass(), failing.first().name());
    }

    static Cell test(String testClass, String name, String more) {
        int dot = testClass.lastIndexOf('.');
        String home = dot < 0 ? "" : testClass.substring(0, dot);
        String below = home.isEmpty() || more.isEmpty() ? home + more : home + " · " + more;
        return Cell.code(test(testClass, name)).with(below);
    }

    static String place(Optional<String> file, Optional<Integer> line, Optional<String> module) {
        return file.map(path -> path + line.map(number -> ":" + number).orElse(""))
                .or(() -> module)
                .orElse("");
    }

    static String place(Finding finding) {
        return place(finding.file(), finding.line(), finding.module());
    }

    /** As in {@code 12.3 MB}; units of a thousand. */
    static String bytes(long bytes) {
        if (bytes < UNIT) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        for (; size >= UNIT && unit < 3; unit++) {
            size /= UNIT;
        }
        return String.format(
                Locale.ROOT, "%.1f %sB", size, List.of("k", "M", "G", "T").get(unit));
    }
}
