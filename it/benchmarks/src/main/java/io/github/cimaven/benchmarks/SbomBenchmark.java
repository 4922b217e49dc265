package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Times what an SBOM adds to {@code mvn verify} of a build in which everything is compiled, and prints a Markdown table. */
public final class SbomBenchmark {
    private static final int WARM_UPS = 2;

    private SbomBenchmark() {}

    /**
     * @param arguments those of {@link Workbench}; numbers of modules, runs of each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        int runs = bench.number(1);
        System.out.println(Machine.sentence(bench.maven()));
        System.out.printf("""

                ### SBOM, `verify`, medians of %d runs

                | modules | CPU s: plain | cyclonedx | ours | ours ÷ cyclonedx | wall s: plain | cyclonedx | ours | ours ÷ cyclonedx |
                |---|---|---|---|---|---|---|---|---|
                """, runs);
        for (int modules : bench.numbers(0)) {
            System.out.println(row(modules, time(bench.maven(), bench.folder(), bench.version(), modules, runs)));
        }
    }

    private static Map<SbomVariant, Samples> time(Maven maven, Path work, String version, int modules, int runs)
            throws IOException, InterruptedException {
        Map<SbomVariant, Path> reactors = new EnumMap<>(SbomVariant.class);
        Map<SbomVariant, Samples> samples = new EnumMap<>(SbomVariant.class);
        for (SbomVariant variant : SbomVariant.values()) {
            Path reactor = work.resolve("sbom/%s-%d".formatted(variant.name().toLowerCase(Locale.ROOT), modules));
            new SbomReactor(modules).write(reactor, variant.plugin(version));
            reactors.put(variant, reactor);
            samples.put(variant, new Samples());
        }
        List<SbomVariant> order = Arrays.asList(SbomVariant.values());
        for (int round = -WARM_UPS; round < runs; round++) {
            Collections.rotate(order, 1);
            for (SbomVariant variant : order) {
                // Never offline: Maven would skip cyclonedx-maven-plugin without a word.
                Sample sample = maven.run(reactors.get(variant), "verify", false);
                if (round >= 0) {
                    samples.get(variant).add(sample);
                }
            }
        }
        return samples;
    }

    private static String row(int modules, Map<SbomVariant, Samples> samples) {
        Samples plain = samples.get(SbomVariant.PLAIN);
        Samples cyclonedx = samples.get(SbomVariant.CYCLONEDX);
        Samples ours = samples.get(SbomVariant.OURS);
        return String.format(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %.2f | **%.3f** | %.2f | %.2f | %.2f | %.3f |",
                modules,
                plain.median(Sample::cpu),
                cyclonedx.median(Sample::cpu),
                ours.median(Sample::cpu),
                ours.ratio(cyclonedx, Sample::cpu),
                plain.median(Sample::wall),
                cyclonedx.median(Sample::wall),
                ours.median(Sample::wall),
                ours.ratio(cyclonedx, Sample::wall));
    }
}
