package io.github.cimaven.summary;

import io.github.cimaven.baseline.Estimate;
import io.github.cimaven.record.RunRecord.EstimateFacts;
import io.github.cimaven.text.ConsoleText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long a build is expected to take, at its start and at its end. */
public final class Expectation {
    private static final int SHOWN = 5;
    private static final int MAX_NAME = 100;

    private Expectation() {}

    /**
     * As in {@code 11 of 94 modules, about 3:40 of 5:00}.
     *
     * @param all how many modules the whole build has
     * @param limit the deadline
     */
    public static String line(Estimate estimate, int all, Optional<Duration> limit) {
        return "%d of %s, about %s%s%s"
                .formatted(
                        estimate.modules(),
                        Figures.count(all, "module"),
                        Figures.clock(estimate.duration()),
                        limit.map(it -> " of " + Figures.clock(it)).orElse(""),
                        unknown(estimate.unknown()));
    }

    /** As in {@code 3:40 expected, it took 0:12 longer}. */
    static String end(EstimateFacts estimate) {
        boolean longer = !estimate.offBy().isNegative();
        String off = Figures.clock(estimate.offBy().abs());
        return "%s expected, it took %s %s%s"
                .formatted(
                        Figures.clock(estimate.duration()),
                        off,
                        longer ? "longer" : "less",
                        unknown(estimate.unknown()));
    }

    private static String unknown(List<String> modules) {
        if (modules.isEmpty()) {
            return "";
        }
        String names = modules.stream()
                .limit(SHOWN)
                .map(name -> ConsoleText.of(name, MAX_NAME))
                .collect(Collectors.joining(", "));
        int more = modules.size() - SHOWN;
        return "; without %d that the baseline has no time of (%s%s)"
                .formatted(modules.size(), names, more > 0 ? " and " + more + " more" : "");
    }
}
