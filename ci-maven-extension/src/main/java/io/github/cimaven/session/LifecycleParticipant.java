package io.github.cimaven.session;

import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;

/** Where Maven calls the extension: at the session's start and end, and when the POMs are read. */
final class LifecycleParticipant extends AbstractMavenLifecycleParticipant {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public void afterSessionStart(MavenSession session) throws MavenExecutionException {
        lanes.start(session);
    }

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        lanes.projectsRead(session);
    }

    @Override
    public void afterSessionEnd(MavenSession session) {
        lanes.end();
    }
}
