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
    @SuppressWarnings("deprecation") // Nothing else knows the realm that Maven's own parts are found in.
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        MavenParts maven = new MavenParts(projectBuilder, pluginManager, repositorySystem);
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        // Maven calls with the extension's loader, by which Maven 4 does not find the services that its parts ask for.
        thread.setContextClassLoader(session.getContainer().getContainerRealm());
        try {
            lanes.projectsRead(session, maven);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Override
    public void afterSessionEnd(MavenSession session) {
        lanes.end();
    }
}
