package io.github.cimaven.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** @param unread the files that could not be looked at */
public record LintReport(List<Violation> violations, List<Unread> unread) {
    static final LintReport NOTHING = new LintReport(List.of(), List.of());

    public LintReport {
        violations = List.copyOf(violations);
        unread = List.copyOf(unread);
    }

    /** @param place from a file to its path as others are to read it */
    public LintReport relativeTo(Function<Path, String> place) {
        return new LintReport(
                violations.stream()
                        .map(violation -> violation.in(place.apply(Path.of(violation.file()))))
                        .toList(),
                unread.stream()
                        .map(file -> file.in(place.apply(Path.of(file.file()))))
                        .toList());
    }

    public static LintReport together(List<LintReport> reports) {
        return new LintReport(
                reports.stream().flatMap(report -> report.violations().stream()).toList(),
                reports.stream().flatMap(report -> report.unread().stream()).toList());
    }
}
