package io.github.cimaven.session;

import io.github.cimaven.record.CiFolder;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the files of a session's run lie. */
final class SessionFolder {
    private SessionFolder() {}

    static CiFolder of(MavenSession session) {
        // Both are missing while the POMs are read.
        MavenProject top = session.getProjects() == null ? null : session.getTopLevelProject();
        return CiFolder.below(
                top == null
                        ? Path.of(session.getExecutionRootDirectory()).resolve("target")
                        : Path.of(top.getBuild().getDirectory()));
    }
}
