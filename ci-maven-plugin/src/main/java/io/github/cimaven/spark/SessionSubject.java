package io.github.cimaven.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a session is tried with: two that are equal are the same experiment.
 *
 * @param spark the jars of the version, in the order of the class path
 * @param contents of the jar that is tried, see {@link JarContents}
 * @param own what the jar has beside it
 * @param check a class of the jar to call
 */
public record SessionSubject(
        SparkVersion version, List<Path> spark, JarContents contents, List<Path> own, Optional<String> check) {

    public SessionSubject {
        Objects.requireNonNull(version);
        spark = List.copyOf(spark);
        Objects.requireNonNull(contents);
        own = List.copyOf(own);
        Objects.requireNonNull(check);
    }
}
