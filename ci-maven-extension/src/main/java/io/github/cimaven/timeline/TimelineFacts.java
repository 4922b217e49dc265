package io.github.cimaven.timeline;

import io.github.cimaven.record.RunRecord.DownloadFacts;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.timeline.Spans.Download;
import io.github.cimaven.timeline.Spans.GoalSpan;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the record of a run tells of its timeline. */
public final class TimelineFacts {
    private TimelineFacts() {}

    public static List<ModuleFacts> modules(Spans spans) {
        return spans.modules().stream()
                .map(span -> new ModuleFacts(
                        span.module(), span.outcome().id(), span.period().duration()))
                .toList();
    }

    /**
     * The goals, slowest first.
     *
     * @param budgets from {@code prefix:goal} to what all its executions may take together
     */
    public static List<GoalFacts> goals(Spans spans, Function<String, Optional<Duration>> budgets) {
        Map<String, List<GoalSpan>> byName = spans.goals().stream()
                .collect(Collectors.groupingBy(span -> span.execution().name(), TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(goal ->
                        new GoalFacts(goal.getKey(), goal.getValue().size(), sum(goal), budgets.apply(goal.getKey())))
                .sorted(Comparator.comparing(GoalFacts::duration).reversed())
                .toList();
    }

    /** The repositories by id. */
    public static List<DownloadFacts> downloads(Spans spans) {
        Map<String, List<Download>> byRepository = spans.downloads().stream()
                .collect(Collectors.groupingBy(Download::repository, TreeMap::new, Collectors.toList()));
        return byRepository.entrySet().stream()
                .map(files -> new DownloadFacts(
                        files.getKey(),
                        files.getValue().size(),
                        files.getValue().stream().mapToLong(Download::bytes).sum()))
                .toList();
    }

    private static Duration sum(Map.Entry<String, List<GoalSpan>> goal) {
        return goal.getValue().stream().map(span -> span.period().duration()).reduce(Duration.ZERO, Duration::plus);
    }
}
