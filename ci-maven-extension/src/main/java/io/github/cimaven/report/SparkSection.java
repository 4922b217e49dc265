package io.github.cimaven.report;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SparkFacts;
import io.github.cimaven.record.SparkFacts.SparkModule;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.util.List;
import java.util.Optional;

/** With which versions of Spark the jars work, and for which runtimes of Databricks they are ready. */
final class SparkSection {
    private SparkSection() {}

    static Optional<Section> of(RunRecord run) {
        return run.spark().filter(spark -> !spark.modules().isEmpty()).map(SparkSection::section);
    }

    private static Section section(SparkFacts spark) {
        boolean notTried = spark.modules().stream()
                .flatMap(module -> module.versions().stream())
                .anyMatch(version -> version.session().equals(SparkFacts.SparkVersion.NOT_TRIED));
        return new Section(
                "spark",
                "Spark",
                Figures.count(spark.modules().size(), "module"),
                notTried ? Optional.of("A session was not tried with each version.") : Optional.empty(),
                List.of(
                        Table.of(
                                "Versions of Spark",
                                List.of(
                                        Column.text("Works"),
                                        Column.text("Module"),
                                        Column.text("Spark"),
                                        Column.text("Scala"),
                                        Column.number("References"),
                                        Column.number("Problems"),
                                        Column.text("Session")),
                                spark.modules().stream()
                                        .flatMap(module ->
                                                module.versions().stream().map(it -> row(module, it)))
                                        .toList()),
                        Table.of(
                                "Runtimes of Databricks",
                                List.of(
                                        Column.text("Ready"),
                                        Column.text("Module"),
                                        Column.text("Runtime"),
                                        Column.text("Spark"),
                                        Column.text("Scala"),
                                        Column.number("Java"),
                                        Column.text("Reason")),
                                spark.modules().stream()
                                        .flatMap(module ->
                                                module.runtimes().stream().map(it -> row(module, it)))
                                        .toList())));
    }

    private static List<Cell> row(SparkModule module, SparkFacts.SparkVersion version) {
        return List.of(
                version.works() ? Cell.badge("yes", Tone.GOOD) : Cell.badge("no", Tone.BAD),
                Cell.code(module.module()),
                Cell.code(version.version()).with(version.version().equals(module.declared()) ? "declared" : ""),
                Cell.code(version.scala()),
                Cell.of(version.references()),
                Cell.of(version.problems()),
                Cell.of(version.session())
                        .with(version.duration().map(Figures::time).orElse("")));
    }

    private static List<Cell> row(SparkModule module, SparkFacts.SparkRuntime runtime) {
        return List.of(
                Words.status(runtime.status()),
                Cell.code(module.module()),
                Cell.code(runtime.name()),
                Cell.code(runtime.spark()),
                Cell.code(runtime.scala()),
                Cell.of(runtime.java()),
                Cell.of(runtime.reason().orElse("")));
    }
}
