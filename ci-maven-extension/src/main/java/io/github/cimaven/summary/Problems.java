package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The problems that are annotated: a few of each severity, and a sentence for the others.
 *
 * @param others how many are left out and where they are, if any are
 */
record Problems(List<Problem> shown, Optional<String> others) {
    /**
     * GitHub shows ten annotations of each type for a step and drops the rest.
     *
     * @see <a href="https://github.com/orgs/community/discussions/26680">Annotation limitation</a>
     */
    static final int MAX_OF_SEVERITY = 10;

    static Problems of(RunRecord run) {
        Map<Severity, List<Problem>> bySeverity = Problem.of(run).stream()
                .collect(Collectors.groupingBy(
                        Problem::severity, () -> new EnumMap<>(Severity.class), Collectors.toList()));
        List<Problem> shown = bySeverity.values().stream()
                .flatMap(problems -> problems.stream().limit(max(problems.get(0).severity())))
                .toList();
        String others = bySeverity.entrySet().stream()
                .filter(problems -> problems.getValue().size() > max(problems.getKey()))
                .map(problems -> Figures.count(
                        problems.getValue().size() - max(problems.getKey()), "more " + word(problems.getKey())))
                .collect(Collectors.joining(", "));
        return new Problems(
                shown, others.isEmpty() ? Optional.empty() : Optional.of(others + ": see the summary of this run."));
    }

    /** One place among the notes is for the sentence. */
    private static int max(Severity severity) {
        return severity == Severity.NOTE ? MAX_OF_SEVERITY - 1 : MAX_OF_SEVERITY;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
