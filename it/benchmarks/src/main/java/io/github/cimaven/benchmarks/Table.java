package io.github.cimaven.benchmarks;

import java.util.Locale;
import java.util.Map;

/** The results of one goal, as Markdown. */
final class Table {
    private Table() {}

    static String header(String goal) {
        return """
               ### `%s`, medians

               | modules | plain, CPU s | nothing, CPU s | ours, CPU s | ours ÷ nothing | ours ÷ plain | plain, s | nothing, s | ours, s | ours ÷ nothing |
               |---|---|---|---|---|---|---|---|---|---|""".formatted(goal);
    }

    static String row(int modules, Map<Variant, Samples> samples) {
        Samples plain = samples.get(Variant.PLAIN);
        Samples nothing = samples.get(Variant.NOTHING);
        Samples ours = samples.get(Variant.OURS);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | %.3f | %.3f | %.2f | %.2f | %.2f | %.3f |",
                modules,
                plain.cpu(),
                nothing.cpu(),
                ours.cpu(),
                ours.cpu() / nothing.cpu(),
                ours.cpu() / plain.cpu(),
                plain.wall(),
                nothing.wall(),
                ours.wall(),
                ours.wall() / nothing.wall());
    }
}
