package io.github.cimaven.audit;

import java.util.List;
import java.util.Optional;

/**
 * How an artifact comes into a module.
 *
 * @param module the {@code artifactId}
 * @param path {@code groupId:artifactId:version} of the dependency that the module names, of what that one names, and so
 *     on to the artifact itself
 * @param file the POM that names the first of them, relative to the root of the build
 * @param line in that POM
 */
public record Origin(String module, List<String> path, String file, Optional<Integer> line) {

    public Origin {
        path = List.copyOf(path);
    }
}
