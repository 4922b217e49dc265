package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.verify.Check.Kind;
import io.github.cimaven.publish.verify.Check.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a verification came to, as {@code verify-release.json} has it.
 *
 * @param state of the journal; empty when it is lost
 * @param store where plan and journal are kept
 * @param basis what the release was compared with: {@code plan}, {@code record} or {@code nothing}
 * @param checks those that are not good, and the number of those that are
 */
public record VerificationReport(
        String schemaVersion,
        String verdict,
        String project,
        String tag,
        Optional<String> commit,
        Optional<String> state,
        String store,
        String basis,
        List<Count> counts,
        List<Check> checks) {
    public static final String PASSED = "passed";
    /** Nothing is wrong as far as could be seen, and not everything could. */
    public static final String INCOMPLETE = "incomplete";

    public static final String FAILED = "failed";

    public VerificationReport {
        counts = List.copyOf(counts);
        checks = List.copyOf(checks);
    }

    /** How many checks of a kind came to what, in a channel or in none. */
    public record Count(Optional<String> channel, Kind kind, int good, int bad, int unknown) {}

    public static String verdict(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.result() == Result.BAD)) {
            return FAILED;
        }
        return checks.isEmpty() || checks.stream().anyMatch(check -> check.result() == Result.UNKNOWN)
                ? INCOMPLETE
                : PASSED;
    }

    public static List<Count> counts(List<Check> checks) {
        Map<Optional<String>, Map<Kind, List<Result>>> results = new LinkedHashMap<>();
        checks.forEach(check -> results.computeIfAbsent(check.channel(), name -> new EnumMap<>(Kind.class))
                .computeIfAbsent(check.kind(), kind -> new ArrayList<>())
                .add(check.result()));
        List<Count> counts = new ArrayList<>();
        results.forEach((channel, kinds) -> kinds.forEach((kind, found) -> counts.add(new Count(
                channel,
                kind,
                Collections.frequency(found, Result.GOOD),
                Collections.frequency(found, Result.BAD),
                Collections.frequency(found, Result.UNKNOWN)))));
        return counts;
    }
}
