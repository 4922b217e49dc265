package io.github.cimaven.spark;

import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.record.SparkFacts;
import io.github.cimaven.record.SparkFacts.SparkRuntime;
import java.util.List;
import java.util.Optional;

/**
 * Whether a jar is ready for runtimes of Databricks, by what was found with the open-source Spark of the same line.
 *
 * @param feature the highest Java version that the jar's classes are compiled for
 * @param versions what was found
 */
public record Readiness(int feature, List<SparkFacts.SparkVersion> versions) {

    public Readiness {
        versions = List.copyOf(versions);
    }

    /** One row for each Scala of each runtime. */
    public List<SparkRuntime> of(List<DatabricksRuntime> runtimes) {
        return runtimes.stream()
                .flatMap(runtime -> runtime.scala().stream().map(scala -> of(runtime, scala)))
                .toList();
    }

    private SparkRuntime of(DatabricksRuntime runtime, String scala) {
        if (feature > runtime.java()) {
            return row(
                    runtime,
                    scala,
                    SparkRuntime.NOT_READY,
                    "its classes are for Java %d, and it runs Java %d".formatted(feature, runtime.java()));
        }
        Optional<SparkFacts.SparkVersion> found = versions.stream()
                .filter(version -> version.scala().equals(scala))
                .filter(version ->
                        new SparkVersion(version.version(), "").line().equals(runtime.line()))
                // The worst of several of a line counts.
                .min((one, other) -> Integer.compare(rank(one), rank(other)));
        if (found.isEmpty()) {
            return row(
                    runtime,
                    scala,
                    SparkRuntime.NOT_CHECKED,
                    "no %s.x_%s in %s".formatted(runtime.line(), scala, SparkKeys.VERSIONS));
        }
        SparkFacts.SparkVersion version = found.get();
        return switch (rank(version)) {
            case 0 -> row(runtime, scala, SparkRuntime.NOT_READY, "it does not link to Spark " + version.version());
            case 1 ->
                row(runtime, scala, SparkRuntime.NOT_READY, "a session of Spark " + version.version() + " failed");
            case 2 ->
                row(
                        runtime,
                        scala,
                        SparkRuntime.NOT_CHECKED,
                        "it links to Spark " + version.version() + ", but no session was tried");
            default ->
                new SparkRuntime(
                        runtime.name(), runtime.spark(), scala, runtime.java(), SparkRuntime.READY, Optional.empty());
        };
    }

    private static int rank(SparkFacts.SparkVersion version) {
        if (version.problems() > 0) {
            return 0;
        }
        return switch (version.session()) {
            case SparkFacts.SparkVersion.FAILED -> 1;
            case SparkFacts.SparkVersion.NOT_TRIED -> 2;
            default -> 3;
        };
    }

    private static SparkRuntime row(DatabricksRuntime runtime, String scala, String status, String reason) {
        return new SparkRuntime(runtime.name(), runtime.spark(), scala, runtime.java(), status, Optional.of(reason));
    }
}
