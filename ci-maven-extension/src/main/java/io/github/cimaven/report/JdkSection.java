package io.github.cimaven.report;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.summary.Figures;
import java.util.List;
import java.util.Optional;

/** The same tests on each JDK; with one JDK there is nothing to compare. */
final class JdkSection {
    private JdkSection() {}

    static Optional<Section> of(RunRecord run) {
        List<JdkTests> jdks = run.tests().jdks();
        return jdks.size() < 2
                ? Optional.empty()
                : Optional.of(new Section(
                        "jdks",
                        "JDKs",
                        Figures.count(jdks.size(), "JDK"),
                        Optional.empty(),
                        List.of(Table.of(
                                "Tests on each JDK",
                                List.of(
                                        Column.text("JDK"),
                                        Column.text("Result"),
                                        Column.number("Run"),
                                        Column.number("Failed"),
                                        Column.number("In error"),
                                        Column.number("Skipped")),
                                jdks.stream().map(JdkSection::row).toList()))));
    }

    private static List<Cell> row(JdkTests jdk) {
        return List.of(
                Cell.code(jdk.version()),
                Words.status(jdk.failed() + jdk.errors() == 0 ? "passed" : "failed"),
                Cell.of(jdk.run()),
                Cell.of(jdk.failed()),
                Cell.of(jdk.errors()),
                Cell.of(jdk.skipped()));
    }
}
