package io.github.cimaven.benchmarks;

import java.util.Locale;
import java.util.Map;

/** The results of one goal, as Markdown. */
final class Table {
    private Table() {}

    static String header(String goal, int runs) {
        return """
               ### `%s`, medians of %d runs

               | modules | CPU s: plain | nothing | ours | ours ÷ nothing | ours ÷ plain | wall s: plain | nothing | ours | ours ÷ nothing |
               |---|---|---|---|---|---|---|---|---|---|""".formatted(goal, runs);
    }

    static String row(int modules, Map<Variant, Samples> samples) {
        Samples plain = samples.get(Variant.PLAIN);
        Samples nothing = samples.get(Variant.NOTHING);
        Samples ours = samples.get(Variant.OURS);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | **%.3f** | %.3f | %.2f | %.2f | %.2f | %.3f |",
                modules,
                plain.median(Sample::cpu),
                nothing.median(Sample::cpu),
                ours.median(Sample::cpu),
                ours.ratio(nothing, Sample::cpu),
                ours.ratio(plain, Sample::cpu),
                plain.median(Sample::wall),
                nothing.median(Sample::wall),
                ours.median(Sample::wall),
                ours.ratio(nothing, Sample::wall));
    }
}
