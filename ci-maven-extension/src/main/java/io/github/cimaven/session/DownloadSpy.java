package io.github.cimaven.session;

import org.apache.maven.eventspy.AbstractEventSpy;
import org.apache.maven.execution.MavenExecutionResult;
import org.eclipse.aether.RepositoryEvent;

/** Sees what is downloaded, and the end of Maven itself. */
final class DownloadSpy extends AbstractEventSpy {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public void onEvent(Object event) {
        if (event instanceof RepositoryEvent repositoryEvent) {
            lanes.resolved(repositoryEvent);
            if (lanes.run().isPresent()) {
                lanes.run().get().downloads(repositoryEvent);
            }
        }
        if (event instanceof MavenExecutionResult result) {
            lanes.ended(result);
        }
    }

    @Override
    public void close() {
        lanes.close();
    }
}
