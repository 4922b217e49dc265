package io.github.cimaven.report;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.summary.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checks found, the worst first. */
final class FindingsSection {
    private FindingsSection() {}

    static Optional<Section> of(RunRecord run) {
        return run.findings().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "findings",
                        "Findings",
                        lead(run.findings()),
                        Optional.empty(),
                        List.of(Table.of(
                                "Findings of all checks, the worst first",
                                List.of(
                                        Column.text("Severity"),
                                        Column.text("Rule"),
                                        Column.text("Finding"),
                                        Column.text("Where")),
                                run.findings().stream()
                                        .sorted(Comparator.comparing(Finding::severity))
                                        .map(FindingsSection::row)
                                        .toList()))));
    }

    /** As in {@code 1 error, 2 warnings}. */
    static String lead(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> {
                    long number = findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
                    return number == 0
                            ? ""
                            : Figures.count(number, severity.name().toLowerCase(Locale.ROOT));
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Cell> row(Finding finding) {
        return List.of(
                Words.severity(finding.severity()),
                Cell.code(finding.rule()),
                Cell.of(finding.message()).with(finding.fix().orElse("")),
                Cell.code(Words.place(finding)));
    }
}
