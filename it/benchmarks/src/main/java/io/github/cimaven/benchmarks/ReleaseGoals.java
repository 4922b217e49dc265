package io.github.cimaven.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the goals of a release take, as the record of the lane says. */
record ReleaseGoals(Maven maven, Path folder) {
    private static final int FILES = 20_000;
    private static final int IN_FOLDER = 100;
    private static final int WARM_UPS = 2;
    private static final String OWN = "ci:";

    /** The goals of the product in a dry run of a release, over all modules. */
    String checks(int modules, Coordinates extension) throws IOException, InterruptedException {
        Folders.delete(folder);
        new Reactor(modules).write(folder);
        Released.commit(folder, extension);
        List<String> release = List.of(
                "deploy",
                "-Pci-release",
                "-Dci.dryRun",
                "-Dci.sign=false",
                "-Dci.audit.skip",
                "-Dci.check.ignore=central-*",
                "-Dmaven.javadoc.skip");
        Map<String, Double> goals = new LinkedHashMap<>();
        for (int run = 0; run < WARM_UPS; run++) {
            maven.run(
                    folder,
                    folder.resolve("build.log"),
                    Map.of(),
                    Stream.concat(Stream.of("clean"), release.stream()).toList(),
                    false);
            goals = goals();
        }
        double sum = goals.values().stream().mapToDouble(it -> it).sum();
        return String.format(Locale.ROOT, "All checks and the plan of %d modules: **%.1f s**. ", modules, sum)
                + goals.entrySet().stream()
                        .map(goal -> String.format(Locale.ROOT, "%s %.2f s", goal.getKey(), goal.getValue()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The guards of a work tree of many files, against {@code git status} of it. */
    String guards(int runs, Coordinates extension) throws IOException, InterruptedException {
        Folders.delete(folder);
        new Reactor(1).write(folder);
        for (int file = 0; file < FILES; file++) {
            Reactor.file(folder.resolve("data/%d/%d.txt".formatted(file / IN_FOLDER, file)), "File " + file);
        }
        Released.commit(folder, extension);
        Git git = new Git(folder);
        List<Double> guards = new ArrayList<>();
        List<Double> status = new ArrayList<>();
        for (int round = -1; round < runs; round++) {
            long start = System.nanoTime();
            git.run("status", "--porcelain");
            double seconds = (System.nanoTime() - start) / 1e9;
            maven.run(
                    folder,
                    folder.resolve("build.log"),
                    Map.of(),
                    List.of("validate", "-Pci-release", "-Dci.sign=false"),
                    false);
            if (round >= 0) {
                status.add(seconds);
                guards.add(goals().get(OWN + "guard"));
            }
        }
        double ours = Samples.median(guards.stream().mapToDouble(it -> it));
        double plain = Samples.median(status.stream().mapToDouble(it -> it));
        return String.format(
                Locale.ROOT,
                "The guards of %,d files, medians of %d runs: %.3f s, git status %.3f s, **%.2f** times.",
                FILES,
                runs,
                ours,
                plain,
                ours / plain);
    }

    /** Seconds by goal, the slowest first. */
    private Map<String, Double> goals() throws IOException {
        Map<String, Double> goals = new LinkedHashMap<>();
        JsonObject record = JsonParser.parseString(Files.readString(folder.resolve("target/ci/record.json")))
                .getAsJsonObject();
        for (JsonElement goal : record.getAsJsonArray("goals")) {
            JsonObject facts = goal.getAsJsonObject();
            if (facts.get("goal").getAsString().startsWith(OWN)) {
                goals.put(facts.get("goal").getAsString(), facts.get("duration").getAsDouble());
            }
        }
        return goals;
    }
}
