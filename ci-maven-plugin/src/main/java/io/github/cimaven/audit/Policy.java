package io.github.cimaven.audit;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.deadline.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What counts.
 *
 * @param failOn the score from which a vulnerability fails
 * @param maxAge of the data; empty when any age will do
 */
public record Policy(double failOn, Optional<Duration> maxAge) {

    /**
     * @param reports of all engines, one at least
     * @param open what no suppression takes away
     * @param counts only what the change adds, when there is a base to tell it by
     */
    public Verdict judge(List<EngineReport> reports, List<Match> open, Counting counts, Instant now) {
        List<Gap> gaps = new ArrayList<>();
        for (EngineReport report : reports) {
            report.incomplete()
                    .forEach(reason ->
                            gaps.add(new Gap("unusable", "%s: %s".formatted(report.engine(), reason), "", false)));
            if (report.incomplete().isEmpty()) {
                age(report, now).ifPresent(gaps::add);
            }
        }
        counts.problem()
                .ifPresent(problem -> gaps.add(new Gap(
                        "no-base",
                        "Nobody can tell what the change adds: " + problem,
                        "Name the record of the base branch, as in -D%s=base/record.json".formatted(Keys.BASELINE),
                        true)));
        List<Judged> judged = open.stream()
                .map(match -> judged(match, counts))
                // What the change adds first, in the order that it has.
                .sorted(Comparator.comparing(one -> !one.fails()))
                .toList();
        return Verdict.of(judged, gaps);
    }

    private Judged judged(Match match, Counting counts) {
        Novelty novelty = counts.of(match);
        boolean bad = match.knownExploited()
                || match.cvss().map(score -> score >= failOn).orElse(true);
        return new Judged(match, novelty, bad && (novelty == Novelty.ADDED || novelty == Novelty.NOT_ASKED));
    }

    private Optional<Gap> age(EngineReport report, Instant now) {
        if (report.data().isEmpty()) {
            return Optional.of(
                    new Gap("unusable", report.engine() + " does not say what data it looked into.", "", false));
        }
        if (maxAge.isEmpty()) {
            return Optional.empty();
        }
        EngineData data = report.data().get();
        String fix = "Update the data, or let it be older, as in -D%s=%s"
                .formatted(AuditKeys.MAX_AGE, Durations.text(maxAge.get().multipliedBy(2)));
        if (data.modified().isEmpty()) {
            return Optional.of(
                    new Gap("unusable", "The data %s does not say how old it is.".formatted(data.name()), fix, false));
        }
        Duration age = Duration.between(data.modified().get(), now);
        return age.compareTo(maxAge.get()) <= 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        "stale",
                        "The data %s from %s is %s old, more than the %s that %s allows."
                                .formatted(
                                        data.name(),
                                        data.source(),
                                        Durations.text(age),
                                        Durations.text(maxAge.get()),
                                        AuditKeys.MAX_AGE),
                        fix,
                        true));
    }
}
