package io.github.cimaven.session;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.project.ProjectBuilder;
import org.eclipse.aether.RepositorySystem;

/** Where Maven calls the extension: at the session's start and end, and when the POMs are read. */
final class LifecycleParticipant extends AbstractMavenLifecycleParticipant {
    private final LaneSession lanes = LaneSession.INSTANCE;

    // Set by Maven, as components.xml asks for.
    private ProjectBuilder projectBuilder;
    private MavenPluginManager pluginManager;
    private RepositorySystem repositorySystem;

    @Override
    public void afterSessionStart(MavenSession session) throws MavenExecutionException {
        lanes.start(session);
    }

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        lanes.projectsRead(session, new MavenParts(projectBuilder, pluginManager, repositorySystem));
    }

    @Override
    public void afterSessionEnd(MavenSession session) {
        lanes.end();
    }
}
