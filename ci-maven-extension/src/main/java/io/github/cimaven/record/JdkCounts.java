package io.github.cimaven.record;

import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.TestReport.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Counts the tests of each JDK. */
final class JdkCounts {
    private final Map<String, JdkTests> counts = new TreeMap<>(Comparator.comparing(Integer::valueOf));

    /** @param folder the JDK of the folder, when the report itself tells none */
    void add(TestReport report, Optional<String> folder) {
        Optional<TestReport.Jdk> jdk =
                report.jdk().or(() -> folder.map(feature -> new TestReport.Jdk(feature, feature)));
        jdk.ifPresent(it -> counts.merge(
                it.feature(),
                new JdkTests(
                        it.feature(),
                        it.version(),
                        report.cases().size(),
                        count(report, Outcome.FAILED),
                        count(report, Outcome.ERROR),
                        count(report, Outcome.SKIPPED)),
                JdkCounts::plus));
    }

    private static int count(TestReport report, Outcome outcome) {
        return Math.toIntExact(report.cases().stream()
                .filter(test -> test.outcome() == outcome)
                .count());
    }

    private static JdkTests plus(JdkTests one, JdkTests other) {
        // The one with more digits was told by the JVM.
        String version = one.version().length() >= other.version().length() ? one.version() : other.version();
        return new JdkTests(
                one.jdk(),
                version,
                one.run() + other.run(),
                one.failed() + other.failed(),
                one.errors() + other.errors(),
                one.skipped() + other.skipped());
    }

    /** The oldest first. */
    List<JdkTests> facts() {
        return List.copyOf(counts.values());
    }

    /** The JDKs on which a test passed, the oldest first. */
    List<String> among(Set<TestId> passed, TestId test) {
        return counts.keySet().stream()
                .filter(jdk ->
                        passed.contains(new TestId(test.module(), test.testClass(), test.name(), Optional.of(jdk))))
                .filter(jdk -> !test.jdk().equals(Optional.of(jdk)))
                .toList();
    }
}
