package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.SparkFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** With which versions of Spark the jars work, and for which runtimes of Databricks they are ready. */
final class SparkSections {
    private final List<SparkFacts.SparkModule> modules;

    SparkSections(RunRecord run) {
        this.modules = run.spark().map(SparkFacts::modules).orElse(List.of());
    }

    List<Section> all() {
        return List.of(versions(), runtimes());
    }

    private Section versions() {
        return new Section(
                "Spark",
                List.of("Module", "Spark", "Scala", "References", "Problems", "Session"),
                modules.stream()
                        .flatMap(module -> module.versions().stream().map(version -> row(module, version)))
                        .toList(),
                Sections.SHORT_LIST);
    }

    private static List<String> row(SparkFacts.SparkModule module, SparkFacts.SparkVersion version) {
        return List.of(
                module.module(),
                version.version(),
                version.scala(),
                String.valueOf(version.references()),
                String.valueOf(version.problems()),
                version.session()
                        + version.duration()
                                .map(it -> " in " + Figures.clock(it))
                                .orElse(""));
    }

    private Section runtimes() {
        return new Section(
                "Databricks runtimes",
                List.of("Module", "Runtime", "Spark", "Scala", "Java", "Ready"),
                modules.stream()
                        .flatMap(module -> module.runtimes().stream().map(runtime -> row(module, runtime)))
                        .toList(),
                Sections.SHORT_LIST);
    }

    private static List<String> row(SparkFacts.SparkModule module, SparkFacts.SparkRuntime runtime) {
        return List.of(
                module.module(),
                runtime.name(),
                runtime.spark(),
                runtime.scala(),
                String.valueOf(runtime.java()),
                runtime.status() + runtime.reason().map(": "::concat).orElse(""));
    }

    /** As in {@code works with 3.5.6; not with 4.0.1}. */
    Optional<String> fact() {
        if (modules.isEmpty()) {
            return Optional.empty();
        }
        String good = names(true);
        String bad = names(false);
        return Optional.of(
                bad.isEmpty()
                        ? "no problem found with " + good
                        : "does not work with " + bad + (good.isEmpty() ? "" : "; no problem found with " + good));
    }

    private String names(boolean works) {
        return modules.stream()
                .flatMap(module -> module.versions().stream())
                .collect(Collectors.groupingBy(SparkFacts.SparkVersion::version, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(version -> version.getValue().stream().allMatch(SparkFacts.SparkVersion::works) == works)
                .map(version -> version.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
