package io.github.cimaven.model;

import java.util.Collection;
import java.util.Collections;

/** What a module is called in a build, so that no two of them have one name. */
public final class ModuleName {
    private ModuleName() {}

    /**
     * Its {@code artifactId}; where another module has the same, its {@code groupId} stands before it.
     *
     * @param artifactIds those of all modules of the build, itself too
     */
    public static String of(String groupId, String artifactId, Collection<String> artifactIds) {
        return Collections.frequency(artifactIds, artifactId) > 1 ? groupId + "." + artifactId : artifactId;
    }
}
