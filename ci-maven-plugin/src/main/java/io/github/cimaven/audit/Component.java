package io.github.cimaven.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An artifact that the build resolved from a repository.
 *
 * @param file as it lies in the local repository
 */
public record Component(
        String groupId, String artifactId, String version, Optional<String> classifier, String extension, Path file) {

    /** {@code groupId:artifactId}, by which advisories name a package. */
    public String name() {
        return groupId + ":" + artifactId;
    }

    /** {@code groupId:artifactId:version}. */
    public String coordinates() {
        return name() + ":" + version;
    }
}
