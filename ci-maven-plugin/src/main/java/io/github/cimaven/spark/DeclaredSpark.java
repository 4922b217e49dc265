package io.github.cimaven.spark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spark as a POM has it in scope {@code provided}.
 *
 * @param artifacts the artifactIds, as in {@code spark-sql_2.13}
 */
public record DeclaredSpark(SparkVersion version, List<String> artifacts) {
    public static final String GROUP = "org.apache.spark";

    private static final Pattern NAME = Pattern.compile("(spark-.+)_(2\\.\\d{2})");

    public DeclaredSpark {
        artifacts = List.copyOf(artifacts);
    }

    /** A dependency in scope {@code provided}. */
    public record Provided(String groupId, String artifactId, String version) {}

    /** Empty when there is no Spark among them. The version is that of the first one. */
    public static Optional<DeclaredSpark> among(List<Provided> dependencies) {
        List<Provided> spark = dependencies.stream()
                .filter(it -> it.groupId().equals(GROUP)
                        && NAME.matcher(it.artifactId()).matches())
                .toList();
        return spark.stream()
                .findFirst()
                .map(first -> new DeclaredSpark(
                        new SparkVersion(first.version(), scala(first.artifactId())),
                        spark.stream().map(Provided::artifactId).toList()));
    }

    /** The same artifact for another Scala: {@code spark-sql_2.13} for {@code spark-sql_2.12}. */
    public static String artifactFor(String artifactId, String scala) {
        Matcher matcher = NAME.matcher(artifactId);
        return matcher.matches() ? matcher.group(1) + "_" + scala : artifactId;
    }

    private static String scala(String artifactId) {
        Matcher matcher = NAME.matcher(artifactId);
        return matcher.matches() ? matcher.group(2) : "";
    }
}
