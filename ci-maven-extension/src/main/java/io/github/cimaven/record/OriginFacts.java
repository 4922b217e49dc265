package io.github.cimaven.record;

import java.util.List;

/**
 * Which repository each artifact that Maven resolved came from, now or when it was downloaded. Modules, and what was
 * installed by hand, came from none.
 *
 * @param repositories by their ids
 */
public record OriginFacts(List<Repository> repositories) {
    public OriginFacts {
        repositories = List.copyOf(repositories);
    }

    /**
     * @param id behind a mirror, the mirror's
     * @param artifacts {@code groupId:artifactId:version}, sorted
     */
    public record Repository(String id, List<String> artifacts) {
        public Repository {
            artifacts = List.copyOf(artifacts);
        }
    }
}
