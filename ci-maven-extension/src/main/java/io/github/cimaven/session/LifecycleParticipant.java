package io.github.cimaven.session;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
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
    private LifecycleExecutor lifecycleExecutor;
    private BuildPluginManager goalManager;

    @Override
    public void afterSessionStart(MavenSession session) throws MavenExecutionException {
        lanes.start(session);
    }

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        MavenThread.run(() -> lanes.projectsRead(session, maven()));
    }

    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        MavenThread.run(() -> lanes.end(session, maven()));
    }

    private MavenParts maven() {
        return new MavenParts(projectBuilder, pluginManager, repositorySystem, lifecycleExecutor, goalManager);
    }
}
