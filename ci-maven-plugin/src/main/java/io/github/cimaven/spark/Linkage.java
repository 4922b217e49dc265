package io.github.cimaven.spark;

import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.spark.LinkageReport.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a jar links to several versions of Spark, compared: what is missing in one is Spark's when another one has it.
 *
 * @param module the {@code artifactId}
 * @param classes where the module's own classes were compiled to: other classes of the jar were shaded in
 */
public record Linkage(String module, Path classes, Map<SparkVersion, LinkageReport> reports) {

    public Linkage {
        reports = new LinkedHashMap<>(reports);
    }

    /** The problems of a version that count: not what shaded classes lack in each version, and do without. */
    public List<Problem> problems(SparkVersion version) {
        return sparks(version).filter(problem -> !isForeign(problem)).toList();
    }

    /** Those that have to do with Spark: what else is missing is for the smoke test to tell. */
    private Stream<Problem> sparks(SparkVersion version) {
        return reports.get(version).problems().stream().filter(this::isSparks);
    }

    private boolean isForeign(Problem problem) {
        return !isOwn(problem.from())
                && reports.values().stream()
                        .allMatch(report -> report.problems().stream()
                                .anyMatch(other -> other.key().equals(problem.key())));
    }

    /**
     * @param from as in {@code com.acme.Trees.depth (Trees.java:12)}, {@code com.acme.Trees.<init> (Trees.java:3)} or
     *     {@code com.acme.Trees}
     */
    private boolean isOwn(String from) {
        // Windows takes no path with the name of a constructor.
        Path file = classes.resolve(
                from.replaceFirst(" \\(.*", "").replaceAll("[<>]", "").replace('.', '/'));
        return !Files.isDirectory(classes)
                || Files.exists(Path.of(file + ".class"))
                || Files.exists(Path.of(file.getParent() + ".class"));
    }

    private boolean isSparks(Problem problem) {
        return problem.ofSpark()
                || problem.owner().startsWith("org.apache.spark.")
                || problem.owner().startsWith("scala.")
                || reports.values().stream().anyMatch(report -> report.known().contains(problem.owner()));
    }

    /** Each problem once, with the versions that have it and those that do not. */
    public List<Finding> findings() {
        Map<String, List<SparkVersion>> versions = new LinkedHashMap<>();
        Map<String, Problem> first = new LinkedHashMap<>();
        reports.keySet()
                .forEach(version -> sparks(version).forEach(problem -> {
                    versions.computeIfAbsent(problem.key(), key -> new ArrayList<>())
                            .add(version);
                    first.putIfAbsent(problem.key(), problem);
                }));
        return first.entrySet().stream()
                .map(entry -> finding(entry.getValue(), versions.get(entry.getKey())))
                .toList();
    }

    private Finding finding(Problem problem, List<SparkVersion> bad) {
        List<SparkVersion> good = reports.keySet().stream()
                .filter(version -> !bad.contains(version))
                .toList();
        boolean missing = problem.state().equals(Problem.MISSING);
        String more =
                problem.more() == 0 ? "" : " (and " + Text.count(problem.more(), "other place", "other places") + ")";
        String elsewhere = good.isEmpty() ? "" : (missing ? "; it is in " : "; not so in ") + names(good);
        return Finding.of(
                        "spark/linkage",
                        isForeign(problem) ? Severity.WARNING : Severity.ERROR,
                        "%s%s %s %s, which is %s in %s%s."
                                .formatted(
                                        problem.from(),
                                        more,
                                        problem.verb(),
                                        problem.what(),
                                        problem.state(),
                                        names(bad),
                                        elsewhere),
                        good.isEmpty()
                                ? "Use what this version of Spark has, or correct its version in the POM of %s."
                                        .formatted(module)
                                : "Use what each version has, or take the version out of %s."
                                        .formatted(SparkKeys.VERSIONS))
                .inModule(module);
    }

    private static String names(List<SparkVersion> versions) {
        return versions.stream().map(SparkVersion::toString).collect(Collectors.joining(", "));
    }
}
