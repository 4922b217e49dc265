package io.github.cimaven.baseline;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.EstimateFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long a build is expected to take: what its modules took in the baseline, and what that run needed beside them.
 *
 * @param modules how many are to be built
 * @param unknown those of them that did not succeed in the baseline; no time is counted for them
 */
public record Estimate(Duration duration, int modules, List<String> unknown) {

    public Estimate {
        unknown = List.copyOf(unknown);
    }

    /**
     * @param modules the {@code artifactId}s of what is to be built
     * @param threads how many build modules
     */
    public static Estimate of(RunRecord base, List<String> modules, int threads) {
        Map<String, Duration> times = base.modules().stream()
                .filter(module -> module.status().equals("success"))
                .collect(Collectors.toMap(ModuleFacts::id, ModuleFacts::duration, Duration::plus));
        List<Duration> known =
                modules.stream().filter(times::containsKey).map(times::get).toList();
        Duration all = base.modules().stream().map(ModuleFacts::duration).reduce(Duration.ZERO, Duration::plus);
        Duration sum = known.stream().reduce(Duration.ZERO, Duration::plus);
        Duration longest = known.stream().reduce(Duration.ZERO, Estimate::max);
        Duration shared = max(longest, scaled(sum, 1 / atOnce(base, all, threads)));
        // Reading POMs, the summary: what a baseline with one thread spent outside its modules.
        Duration beside = max(Duration.ZERO, base.duration().minus(all));
        return new Estimate(
                shared.plus(beside),
                modules.size(),
                modules.stream().filter(module -> !times.containsKey(module)).toList());
    }

    /** For the record, when the build has ended. */
    public EstimateFacts facts(Duration used) {
        return new EstimateFacts(duration, modules, unknown, used.minus(duration));
    }

    /** How many modules were built at once on average, carried over to this build's threads; 1 at least. */
    private static double atOnce(RunRecord base, Duration all, int threads) {
        int baseThreads = base.maven().threads();
        if (threads == 1 || baseThreads < 1) {
            return 1;
        }
        double measured = Math.max(
                1, (double) all.toMillis() / Math.max(1, base.duration().toMillis()));
        // Of one thread nothing can be learned about several: the longest module is the bound.
        double each = baseThreads == 1 ? 1 : measured / baseThreads;
        return Math.min(threads, Math.max(1, each * threads));
    }

    private static Duration scaled(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
