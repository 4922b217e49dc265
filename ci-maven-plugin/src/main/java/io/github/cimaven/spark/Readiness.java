package io.github.cimaven.spark;

import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.record.SparkFacts;
import io.github.cimaven.record.SparkFacts.SparkRuntime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a jar is ready for runtimes of Databricks, by what was found with the open-source Spark of the same line.
 *
 * @param feature the highest Java version that the jar's classes are compiled for
 * @param running the Java that sessions ran on
 * @param versions what was found
 */
public record Readiness(int feature, int running, List<SparkFacts.SparkVersion> versions) {

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
                .min(Comparator.comparing(this::state));
        if (found.isEmpty()) {
            return row(
                    runtime,
                    scala,
                    SparkRuntime.NOT_CHECKED,
                    "no %s.x_%s in %s".formatted(runtime.line(), scala, SparkKeys.VERSIONS));
        }
        String version = found.get().version();
        return switch (state(found.get())) {
            case NOT_LINKED -> row(runtime, scala, SparkRuntime.NOT_READY, "it does not link to Spark " + version);
            case FAILED -> row(runtime, scala, SparkRuntime.NOT_READY, "a session of Spark " + version + " failed");
            case FAILED_ON_ANOTHER_JAVA ->
                row(
                        runtime,
                        scala,
                        SparkRuntime.NOT_CHECKED,
                        "a session of Spark %s failed on Java %d, which it does not support"
                                .formatted(version, running));
            case NOT_RESOLVED ->
                row(runtime, scala, SparkRuntime.NOT_CHECKED, "Spark " + version + " cannot be resolved");
            case NOT_TRIED ->
                row(
                        runtime,
                        scala,
                        SparkRuntime.NOT_CHECKED,
                        "it links to Spark " + version + ", but no session was tried");
            case WORKS ->
                new SparkRuntime(
                        runtime.name(), runtime.spark(), scala, runtime.java(), SparkRuntime.READY, Optional.empty());
        };
    }

    /** From worst to best. */
    private enum State {
        NOT_LINKED,
        FAILED,
        FAILED_ON_ANOTHER_JAVA,
        NOT_RESOLVED,
        NOT_TRIED,
        WORKS
    }

    private State state(SparkFacts.SparkVersion version) {
        if (version.problems() > 0) {
            return State.NOT_LINKED;
        }
        return switch (version.session()) {
            case SparkFacts.SparkVersion.FAILED ->
                SparkJdks.supports(new SparkVersion(version.version(), version.scala()), running)
                        ? State.FAILED
                        : State.FAILED_ON_ANOTHER_JAVA;
            case SparkFacts.SparkVersion.NOT_RESOLVED -> State.NOT_RESOLVED;
            case SparkFacts.SparkVersion.NOT_TRIED -> State.NOT_TRIED;
            default -> State.WORKS;
        };
    }

    private static SparkRuntime row(DatabricksRuntime runtime, String scala, String status, String reason) {
        return new SparkRuntime(runtime.name(), runtime.spark(), scala, runtime.java(), status, Optional.of(reason));
    }
}
