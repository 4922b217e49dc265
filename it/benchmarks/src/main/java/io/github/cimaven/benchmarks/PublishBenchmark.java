package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Times releases: publication to a Maven repository, the guards of a large work tree, and all checks with the plan. */
public final class PublishBenchmark {
    private PublishBenchmark() {}

    /**
     * @param arguments Maven's home, the user's local repository, the local repository that has the product, the
     *     product's version, where to work, numbers of modules, runs of each, what is timed ({@code upload}, {@code guard},
     *     {@code checks}), latencies in milliseconds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(arguments[4])).toRealPath();
        Path repository = Path.of(arguments[2]).toRealPath();
        Settings settings = new Settings(Path.of(arguments[1]), repository);
        Maven maven = new Maven(Path.of(arguments[0]), settings.userFirst(work.resolve("settings.xml")), repository);
        Coordinates extension = new Coordinates("io.github.ci-maven", "ci-maven-extension", arguments[3]);
        int runs = Integer.parseInt(arguments[6]);
        List<String> parts = Arrays.asList(arguments[7].split(",", -1));
        System.out.println(Machine.sentence(maven));
        for (String size : arguments[5].split(",", -1)) {
            int modules = Integer.parseInt(size);
            if (parts.contains("upload")) {
                UploadRounds rounds = new UploadRounds(maven, work.resolve("upload-" + size), runs);
                new PublishReactor(modules).write(rounds.fresh(), extension);
                System.out.printf("%n%s%n", UploadRounds.header(modules, runs));
                for (String latency : arguments[8].split(",", -1)) {
                    System.out.println(rounds.row(Duration.ofMillis(Long.parseLong(latency))));
                }
            }
            if (parts.contains("checks")) {
                System.out.printf(
                        "%n%s%n", new ReleaseGoals(maven, work.resolve("checks-" + size)).checks(modules, extension));
            }
        }
        if (parts.contains("guard")) {
            System.out.printf("%n%s%n", new ReleaseGoals(maven, work.resolve("guard")).guards(runs, extension));
        }
    }
}
