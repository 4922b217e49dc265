package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The publication of one reactor by both, in turn. */
record UploadRounds(Maven maven, Path folder, int runs) {

    static String header(int modules, int runs) {
        return """
               ### Publication of %d modules with 5 files each, medians of %d runs

               | latency | wall s: deployAtEnd | ours | ours ÷ deployAtEnd | CPU s: deployAtEnd | ours | ours ÷ deployAtEnd | whole build, wall s: deployAtEnd | ours | ours ÷ deployAtEnd | requests: deployAtEnd | ours | files there: deployAtEnd | ours |
               |---|---|---|---|---|---|---|---|---|---|---|---|---|---|""".formatted(modules, runs);
    }

    /** An empty folder for the reactor. */
    Path fresh() throws IOException {
        Folders.delete(folder);
        return folder.resolve("reactor");
    }

    String row(Duration latency) throws IOException, InterruptedException {
        Map<PublishVariant, Samples> before = samples();
        Map<PublishVariant, Samples> whole = samples();
        Map<PublishVariant, Integer> requests = new EnumMap<>(PublishVariant.class);
        Map<PublishVariant, Integer> files = new EnumMap<>(PublishVariant.class);
        try (SlowRepository repository = new SlowRepository(latency)) {
            for (int round = -1; round < runs; round++) {
                for (PublishVariant variant : PublishVariant.values()) {
                    repository.clear();
                    Sample verify = run(variant, "verify", repository);
                    Sample deploy = run(variant, "deploy", repository);
                    requests.put(variant, repository.requests());
                    files.put(variant, repository.files());
                    if (round >= 0) {
                        before.get(variant).add(verify);
                        whole.get(variant).add(deploy);
                    }
                }
            }
        }
        double theirs = publication(before, whole, PublishVariant.DEPLOY_AT_END, Sample::wall);
        double ours = publication(before, whole, PublishVariant.OURS, Sample::wall);
        double theirCpu = publication(before, whole, PublishVariant.DEPLOY_AT_END, Sample::cpu);
        double ourCpu = publication(before, whole, PublishVariant.OURS, Sample::cpu);
        return String.format(
                Locale.ROOT,
                "| %d ms | %.2f | %.2f | **%.3f** | %.2f | %.2f | %.3f | %.2f | %.2f | %.3f | %d | %d | %d | %d |",
                latency.toMillis(),
                theirs,
                ours,
                ours / theirs,
                theirCpu,
                ourCpu,
                ourCpu / theirCpu,
                whole.get(PublishVariant.DEPLOY_AT_END).median(Sample::wall),
                whole.get(PublishVariant.OURS).median(Sample::wall),
                whole.get(PublishVariant.OURS).ratio(whole.get(PublishVariant.DEPLOY_AT_END), Sample::wall),
                requests.get(PublishVariant.DEPLOY_AT_END),
                requests.get(PublishVariant.OURS),
                files.get(PublishVariant.DEPLOY_AT_END),
                files.get(PublishVariant.OURS));
    }

    private Sample run(PublishVariant variant, String phase, SlowRepository repository)
            throws IOException, InterruptedException {
        Path journal = folder.resolve("journal");
        Folders.delete(journal);
        List<String> arguments = variant.arguments(phase, repository.url(), journal);
        return maven.run(
                folder.resolve("reactor"), folder.resolve(variant + "-" + phase + ".log"), Map.of(), arguments, false);
    }

    /** What the phase deploy takes beyond the phases before it. */
    private static double publication(
            Map<PublishVariant, Samples> before,
            Map<PublishVariant, Samples> whole,
            PublishVariant variant,
            ToDoubleFunction<Sample> value) {
        return whole.get(variant).median(value) - before.get(variant).median(value);
    }

    private static Map<PublishVariant, Samples> samples() {
        Map<PublishVariant, Samples> samples = new EnumMap<>(PublishVariant.class);
        for (PublishVariant variant : PublishVariant.values()) {
            samples.put(variant, new Samples());
        }
        return samples;
    }
}
