package io.github.cimaven.goal;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.SparkFacts.SparkModule;
import io.github.cimaven.record.SparkFacts.SparkRuntime;
import io.github.cimaven.record.SparkFacts.SparkVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found of a module. */
record SparkOutcome(SparkModule facts, List<Finding> findings) {

    SparkOutcome {
        findings = List.copyOf(findings);
    }

    /** A line for each version and each runtime. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        facts.versions().forEach(version -> lines.add(line(version)));
        facts.runtimes().forEach(runtime -> lines.add(line(runtime)));
        return lines;
    }

    private static String line(SparkVersion version) {
        return "Spark %s (Scala %s): %s.".formatted(version.version(), version.scala(), found(version));
    }

    private static String found(SparkVersion version) {
        if (version.session().equals(SparkVersion.NOT_RESOLVED)) {
            return "cannot be resolved, so nothing was tried";
        }
        String links = version.problems() == 0
                ? "all %d references resolve".formatted(version.references())
                : "%d references, %s"
                        .formatted(version.references(), Text.count(version.problems(), "problem", "problems"));
        String session = version.session().equals(SparkVersion.NOT_TRIED)
                ? ""
                : "; a session %s%s"
                        .formatted(
                                version.session(),
                                version.duration().map(SparkOutcome::seconds).orElse(""));
        return links + session;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, " in %.1f s", duration.toMillis() / 1000.0);
    }

    private static String line(SparkRuntime runtime) {
        return "Databricks %s (Spark %s, Scala %s, Java %d): %s%s."
                .formatted(
                        runtime.name(),
                        runtime.spark(),
                        runtime.scala(),
                        runtime.java(),
                        runtime.status(),
                        runtime.reason().map(reason -> ", " + reason).orElse(""));
    }
}
