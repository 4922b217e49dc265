package io.github.cimaven.report;

import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each guard of a release came to. */
final class GuardSection {
    private GuardSection() {}

    static Optional<Section> of(RunRecord run) {
        return run.guards().map(GuardSection::section);
    }

    private static Section section(GuardFacts guards) {
        Map<String, Long> counts = guards.rules().stream()
                .collect(Collectors.groupingBy(GuardResult::result, TreeMap::new, Collectors.counting()));
        String unknown = guards.rules().stream()
                .filter(rule -> rule.result().equals(GuardResult.UNKNOWN))
                .map(GuardResult::rule)
                .collect(Collectors.joining(", "));
        return new Section(
                "guards",
                "Guards",
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")),
                unknown.isEmpty() ? Optional.empty() : Optional.of("Nobody could tell about " + unknown + "."),
                List.of(Table.of(
                        "Guards in the order in which they were looked at",
                        List.of(Column.text("Result"), Column.text("Guard"), Column.text("Reason")),
                        guards.rules().stream()
                                .map(rule -> List.of(
                                        Words.status(rule.result()),
                                        Cell.code(rule.rule()),
                                        Cell.of(rule.reason().orElse(""))))
                                .toList())));
    }
}
