package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Times releases: publication to a Maven repository, the guards of a large work tree, and all checks with the plan. */
public final class PublishBenchmark {
    private PublishBenchmark() {}

    /**
     * @param arguments those of {@link Workbench}; numbers of modules, runs of each, what is timed ({@code upload},
     *     {@code guard}, {@code checks}), latencies in milliseconds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workbench bench = Workbench.of(arguments);
        Maven maven = bench.maven();
        Path work = bench.folder();
        Coordinates extension = Coordinates.product(bench.version());
        int runs = bench.number(1);
        List<String> parts = bench.list(2);
        System.out.println(Machine.sentence(maven));
        for (int modules : bench.numbers(0)) {
            if (parts.contains("upload")) {
                UploadRounds rounds = new UploadRounds(maven, work.resolve("upload-" + modules), runs);
                new PublishReactor(modules).write(rounds.fresh(), extension);
                System.out.printf("%n%s%n", UploadRounds.header(modules, runs));
                for (int latency : bench.numbers(3)) {
                    System.out.println(rounds.row(Duration.ofMillis(latency)));
                }
            }
            if (parts.contains("checks")) {
                System.out.printf(
                        "%n%s%n",
                        new ReleaseGoals(maven, work.resolve("checks-" + modules)).checks(modules, extension));
            }
        }
        if (parts.contains("guard")) {
            System.out.printf("%n%s%n", new ReleaseGoals(maven, work.resolve("guard")).guards(runs, extension));
        }
    }
}
