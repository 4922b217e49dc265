package io.github.cimaven.report;

import io.github.cimaven.record.AffectedFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.report.view.Cell;
import io.github.cimaven.report.view.Chart;
import io.github.cimaven.report.view.Column;
import io.github.cimaven.report.view.Note;
import io.github.cimaven.report.view.Part;
import io.github.cimaven.report.view.Section;
import io.github.cimaven.report.view.Table;
import io.github.cimaven.report.view.Tone;
import io.github.cimaven.summary.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What ran when, as a chart; and what each module and goal took, as tables. */
final class TimelineSection {
    private TimelineSection() {}

    static Optional<Section> of(ReportInput input, Optional<TimelineData> data, CriticalPath path) {
        RunRecord run = input.run();
        List<Part> parts = new ArrayList<>();
        data.filter(it -> !it.lanes().isEmpty()).ifPresent(it -> {
            parts.add(new Chart(summary(run, it)));
            if (it.leftOut() > 0) {
                parts.add(new Note("The chart leaves out the " + it.leftOut() + " shortest goals.", Tone.PLAIN));
            }
        });
        if (!path.modules().isEmpty()) {
            parts.add(new Note(
                    "Critical path, %s: %s. Each needs the one before it, so the build takes at least as long."
                            .formatted(Figures.time(path.duration()), String.join(" → ", path.modules())),
                    Tone.PLAIN));
        }
        if (!run.modules().isEmpty()) {
            parts.add(modules(run, path));
        }
        if (!run.goals().isEmpty()) {
            parts.add(goals(run.goals()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "timeline",
                        "Timeline",
                        Figures.count(run.modules().size(), "module") + " in " + Figures.clock(run.duration()),
                        data.isPresent()
                                ? Optional.empty()
                                : Optional.of("There is no timeline of this run, so nothing is drawn."),
                        parts));
    }

    private static String summary(RunRecord run, TimelineData data) {
        return "%s of %s in %s. The tables below have the same times."
                .formatted(
                        Figures.count(data.lanes().size(), "thread"),
                        Figures.count(run.modules().size(), "module"),
                        Figures.clock(run.duration()));
    }

    private static Table modules(RunRecord run, CriticalPath path) {
        long longest = run.modules().stream()
                .mapToLong(module -> module.duration().toMillis())
                .max()
                .orElse(0);
        Map<String, String> reasons = run.affected().stream()
                .flatMap(affected -> affected.modules().stream())
                .collect(Collectors.toMap(
                        AffectedFacts.AffectedModule::id,
                        module -> module.selection() + ": " + module.reason(),
                        (one, other) -> one));
        return Table.of(
                "Modules, the slowest first",
                List.of(Column.text("Result"), Column.text("Module"), Column.number("Time"), Column.text("Path")),
                run.modules().stream()
                        .sorted(Comparator.comparing(ModuleFacts::duration).reversed())
                        .map(module -> List.of(
                                Words.status(module.status()),
                                Cell.code(module.id()).with(reasons.getOrDefault(module.id(), "")),
                                Cell.of(Figures.time(module.duration()))
                                        .share(module.duration().toMillis(), longest),
                                path.modules().contains(module.id()) ? Cell.badge("critical", Tone.INFO) : Cell.of("")))
                        .toList());
    }

    private static Table goals(List<GoalFacts> goals) {
        long longest = goals.stream()
                .map(GoalFacts::duration)
                .mapToLong(Duration::toMillis)
                .max()
                .orElse(0);
        return Table.of(
                "Goals over all modules, the slowest first",
                List.of(Column.text("Goal"), Column.number("Runs"), Column.text("Budget"), Column.number("Time")),
                goals.stream()
                        .sorted(Comparator.comparing(GoalFacts::duration).reversed())
                        .map(goal -> List.of(
                                Cell.code(goal.goal()),
                                Cell.of(goal.executions()),
                                budget(goal),
                                Cell.of(Figures.time(goal.duration()))
                                        .share(goal.duration().toMillis(), longest)))
                        .toList());
    }

    private static Cell budget(GoalFacts goal) {
        return goal.budget()
                .map(limit -> goal.overBudget()
                        ? Cell.badge("over " + Figures.time(limit), Tone.WARN)
                        : Cell.of(Figures.time(limit)))
                .orElse(Cell.of(""));
    }
}
