package io.github.cimaven.engine;

import java.nio.file.Path;

/**
 * An artifact that is here.
 *
 * @param name {@code groupId:artifactId}
 * @param id with type and classifier, without version
 * @param direct the dependency of the POM that brings it: itself, or another
 */
public record ResolvedFile(String name, String id, String version, Path file, DirectDependency direct) {

    /** A dependency as the POM has it. */
    public record DirectDependency(String groupId, String artifactId, String scope, boolean optional) {}
}
