package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Times an audit against dependency-check's own on the same data and reactor, and prints a Markdown table. */
public final class AuditBenchmark {
    private static final int WARM_UPS = 1;
    /** dependency-check-maven reports to a third party otherwise. */
    private static final Map<String, String> ENVIRONMENT = Map.of("DO_NOT_TRACK", "true", "SCARF_NO_ANALYTICS", "true");

    private final Maven maven;
    private final String version;
    private final Path reactor;
    private final AuditData data;

    private AuditBenchmark(Maven maven, String version, Path reactor, AuditData data) {
        this.maven = maven;
        this.version = version;
        this.reactor = reactor;
        this.data = data;
    }

    /**
     * @param arguments those of {@link Workbench}; modules, runs of each, CVEs, products, advisories
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        int modules = bench.number(0);
        int cves = bench.number(2);
        int products = bench.number(3);
        Path work = bench.folder().resolve("audit");
        Path reactor = work.resolve("reactor-" + modules);
        new AuditReactor(modules).write(reactor);
        System.out.println(Machine.sentence(bench.maven()));
        AuditData data =
                new AuditData(work.resolve("data-%d-%d".formatted(cves, products)), cves, products, bench.number(4));
        data.make(bench.maven(), bench.version());
        new AuditBenchmark(bench.maven(), bench.version(), reactor, data).run(bench.option(0), bench.number(1));
    }

    private void run(String modules, int runs) throws IOException, InterruptedException {
        Map<AuditVariant, Samples> samples = new EnumMap<>(AuditVariant.class);
        for (AuditVariant variant : AuditVariant.values()) {
            samples.put(variant, new Samples());
        }
        for (int round = -WARM_UPS; round < runs; round++) {
            // In this order: what is done again needs what was done first.
            for (AuditVariant variant : AuditVariant.values()) {
                if (variant.first()) {
                    forget();
                }
                Sample sample = maven.run(
                        reactor,
                        reactor.resolve(variant.name().toLowerCase(Locale.ROOT) + ".log"),
                        ENVIRONMENT,
                        variant.arguments(version, data.folder()),
                        // Never offline: dependency-check refuses.
                        false);
                if (round >= 0) {
                    samples.get(variant).add(sample);
                }
            }
        }
        print(modules, runs, samples);
    }

    private static void print(String modules, int runs, Map<AuditVariant, Samples> samples) {
        System.out.printf("""

                ### Audit of %s modules, medians of %d runs

                | typed | CPU s | without NONE | ÷ DEPENDENCY_CHECK | without NONE | wall s |
                |---|---|---|---|---|---|
                """, modules, runs);
        Samples theirs = samples.get(AuditVariant.DEPENDENCY_CHECK);
        double none = samples.get(AuditVariant.NONE).median(Sample::cpu);
        samples.forEach((variant, own) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.3f | **%.3f** | %.1f |%n",
                variant,
                own.median(Sample::cpu),
                own.median(Sample::cpu) - none,
                own.ratio(theirs, Sample::cpu),
                (own.median(Sample::cpu) - none) / (theirs.median(Sample::cpu) - none),
                own.median(Sample::wall)));
    }

    /** What builds of this benchmark's local repository found before. */
    private void forget() throws IOException {
        Path kept = maven.localRepository().resolve(".cache/ci-maven/audit");
        if (Files.isDirectory(kept)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(kept)) {
                files = all.filter(Files::isRegularFile).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
