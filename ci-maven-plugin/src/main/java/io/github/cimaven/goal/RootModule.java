package io.github.cimaven.goal;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The root of a build. The top-level project of a session is another one when {@code -pl} leaves the root out. */
final class RootModule {
    private RootModule() {}

    static MavenProject of(MavenSession session) {
        return session.getAllProjects().stream()
                .filter(MavenProject::isExecutionRoot)
                .findFirst()
                .orElseGet(session::getTopLevelProject);
    }
}
