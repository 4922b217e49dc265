package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times the main lane on a fresh checkout, without tests, against plain Maven, and prints a Markdown table. */
public final class MainBenchmark {
    private static final int WARM_UPS = 1;

    private MainBenchmark() {}

    /**
     * @param arguments those of {@link Workbench}; numbers of modules, runs of each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        int runs = bench.number(1);
        System.out.println(Machine.sentence(bench.maven()));
        System.out.printf("""

                ### Main lane without tests, medians of %d runs

                | modules | CPU s: plain | lane | without javadoc | lane ÷ plain | without javadoc ÷ plain | wall s: plain | lane | without javadoc | lane ÷ plain |
                |---|---|---|---|---|---|---|---|---|---|
                """, runs);
        for (int modules : bench.numbers(0)) {
            Path work = bench.folder().resolve("main/" + modules);
            System.out.println(row(modules, time(bench.maven(), work, bench.version(), modules, runs)));
        }
    }

    private static Map<MainVariant, Samples> time(Maven maven, Path work, String version, int modules, int runs)
            throws IOException, InterruptedException {
        Map<MainVariant, Checkout> checkouts = new EnumMap<>(MainVariant.class);
        Map<MainVariant, Samples> samples = new EnumMap<>(MainVariant.class);
        for (MainVariant variant : MainVariant.values()) {
            Path home = work.resolve(variant.name().toLowerCase(Locale.ROOT));
            checkouts.put(variant, Checkout.of(Project.generated(modules), variant.extension(version), home));
            samples.put(variant, new Samples());
        }
        List<MainVariant> order = Arrays.asList(MainVariant.values());
        for (int round = -WARM_UPS; round < runs; round++) {
            Collections.rotate(order, 1);
            for (MainVariant variant : order) {
                Checkout checkout = checkouts.get(variant);
                checkout.fresh("main");
                // Never offline: Maven would skip cyclonedx-maven-plugin without a word.
                Sample sample = maven.run(checkout.folder(), checkout.log(), Map.of(), variant.arguments(), false);
                if (round >= 0) {
                    samples.get(variant).add(sample);
                }
            }
        }
        return samples;
    }

    private static String row(int modules, Map<MainVariant, Samples> samples) {
        Samples plain = samples.get(MainVariant.PLAIN);
        Samples lane = samples.get(MainVariant.LANE);
        Samples without = samples.get(MainVariant.LANE_WITHOUT_JAVADOC);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | **%.3f** | **%.3f** | %.2f | %.2f | %.2f | %.3f |",
                modules,
                plain.median(Sample::cpu),
                lane.median(Sample::cpu),
                without.median(Sample::cpu),
                lane.ratio(plain, Sample::cpu),
                without.ratio(plain, Sample::cpu),
                plain.median(Sample::wall),
                lane.median(Sample::wall),
                without.median(Sample::wall),
                lane.ratio(plain, Sample::wall));
    }
}
