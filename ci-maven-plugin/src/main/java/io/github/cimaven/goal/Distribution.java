package io.github.cimaven.goal;

import io.github.cimaven.publish.maven.MavenTarget;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Where the root POM says that releases go. */
final class Distribution {
    private Distribution() {}

    /** The repository for releases; empty where it lacks an id or a URL. */
    static Optional<MavenTarget> of(MavenSession session) {
        return Optional.ofNullable(RootModule.of(session).getDistributionManagement())
                .flatMap(it -> Optional.ofNullable(it.getRepository()))
                .filter(it -> it.getUrl() != null && it.getId() != null)
                .map(it -> MavenTarget.declared(it.getId(), it.getUrl()));
    }
}
