package io.github.cimaven.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The results of one project, as Markdown. */
final class LeafTable {
    private LeafTable() {}

    static String of(String heading, Map<LeafVariant, Samples> samples, Map<LeafVariant, Evidence> evidence) {
        return samples.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), samples, evidence.get(entry.getKey())))
                .collect(Collectors.joining("\n", """
                        ### %s

                        | variant | modules with classes | with test reports | CPU s | ÷ plain | ÷ floor | ÷ floor with extension | ÷ gib | wall s | ÷ plain | ÷ floor | ÷ floor with extension | ÷ gib |
                        |---|---|---|---|---|---|---|---|---|---|---|---|---|
                        """.formatted(heading), "\n"));
    }

    private static String row(LeafVariant variant, Samples own, Map<LeafVariant, Samples> all, Evidence evidence) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f | %s | %s | %s | %s | %.2f | %s | %s | %s | %s |",
                variant.label(),
                evidence.compiled(),
                evidence.tested(),
                own.median(Sample::cpu),
                ratio(own, all.get(LeafVariant.PLAIN), Sample::cpu),
                ratio(own, all.get(LeafVariant.FLOOR), Sample::cpu),
                ratio(own, all.get(LeafVariant.FLOOR_WITH_EXTENSION), Sample::cpu),
                ratio(own, all.get(LeafVariant.GIB), Sample::cpu),
                own.median(Sample::wall),
                ratio(own, all.get(LeafVariant.PLAIN), Sample::wall),
                ratio(own, all.get(LeafVariant.FLOOR), Sample::wall),
                ratio(own, all.get(LeafVariant.FLOOR_WITH_EXTENSION), Sample::wall),
                ratio(own, all.get(LeafVariant.GIB), Sample::wall));
    }

    /** A dash where the other variant was not asked for. */
    private static String ratio(Samples own, Samples other, ToDoubleFunction<Sample> value) {
        return other == null ? "–" : String.format(Locale.ROOT, "%.3f", own.ratio(other, value));
    }
}
