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
     * @param arguments Maven's home, the user's local repository, the local repository that has the product, the
     *     product's version, where to work, modules, runs of each, CVEs, products, advisories
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(arguments[4]));
        Path repository = Path.of(arguments[2]);
        Settings settings = new Settings(Path.of(arguments[1]), repository);
        Maven maven = new Maven(Path.of(arguments[0]), settings.userFirst(work.resolve("settings.xml")), repository);
        int runs = Integer.parseInt(arguments[6]);
        int cves = Integer.parseInt(arguments[7]);
        Path reactor = work.resolve("audit/reactor-" + arguments[5]);
        new AuditReactor(Integer.parseInt(arguments[5])).write(reactor);
        System.out.println(Machine.sentence(maven));
        AuditData data = new AuditData(
                work.resolve("audit/data-%d-%s".formatted(cves, arguments[8])),
                cves,
                Integer.parseInt(arguments[8]),
                Integer.parseInt(arguments[9]));
        data.make(maven, arguments[3]);
        new AuditBenchmark(maven, arguments[3], reactor, data).run(arguments[5], runs);
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
