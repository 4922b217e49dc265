package io.github.cimaven.report;

import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.summary.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of the code the tests ran, the module with the least first. */
final class CoverageSection {
    private CoverageSection() {}

    static Optional<Section> of(RunRecord run) {
        return run.coverage().map(CoverageSection::section);
    }

    private static Section section(CoverageFacts coverage) {
        return new Section(
                "coverage",
                "Coverage",
                "%s of %s%s"
                        .formatted(
                                coverage.lines().shown(),
                                Figures.count(coverage.lines().total(), "line"),
                                change(coverage).map(", "::concat).orElse("")),
                incomplete(coverage),
                List.of(Table.of(
                        "Lines that tests ran, the module with the least first",
                        List.of(
                                Column.text("Module"),
                                Column.number("Covered"),
                                Column.number("Lines"),
                                Column.number("Not covered")),
                        coverage.modules().stream()
                                .sorted(Comparator.comparing(
                                        module -> module.lines().percent()))
                                .map(CoverageSection::row)
                                .toList())));
    }

    private static List<Cell> row(ModuleLines module) {
        Lines lines = module.lines();
        return List.of(
                Cell.code(module.module()),
                Cell.of(lines.shown()).share(lines.covered(), lines.total()),
                Cell.of(lines.total()),
                Cell.of(lines.total() - lines.covered()));
    }

    /** As in {@code 0.4 points more than in the baseline}. */
    static Optional<String> change(CoverageFacts coverage) {
        return coverage.before().map(before -> {
            double points = coverage.lines().percent() - before.percent();
            String size = String.format(Locale.ROOT, "%.1f", Math.abs(points));
            return size.equals("0.0")
                    ? "as in the baseline"
                    : "%s points %s than in the baseline".formatted(size, points > 0 ? "more" : "less");
        });
    }

    private static Optional<String> incomplete(CoverageFacts coverage) {
        String unmeasured = coverage.unmeasured().isEmpty()
                ? ""
                : "Not measured: " + String.join(", ", coverage.unmeasured()) + ". ";
        String unreadable = coverage.unreadable().isEmpty()
                ? ""
                : "Cannot be read: " + String.join(", ", coverage.unreadable()) + ".";
        return Optional.of((unmeasured + unreadable).strip()).filter(text -> !text.isEmpty());
    }
}
