package io.github.cimaven.session;

import io.github.cimaven.record.CiFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the files of a session's run lie. */
final class SessionFolder {
    private SessionFolder() {}

    static CiFolder of(MavenSession session) {
        return CiFolder.below(root(session)
                .map(root -> Path.of(root.getBuild().getDirectory()))
                .orElseGet(() -> Path.of(session.getExecutionRootDirectory()).resolve("target")));
    }

    /** The root of the build, which -pl may leave out of what is built; empty while the POMs are read. */
    static Optional<MavenProject> root(MavenSession session) {
        return Optional.ofNullable(session.getAllProjects()).stream()
                .flatMap(List::stream)
                .filter(MavenProject::isExecutionRoot)
                .findFirst();
    }
}
