package io.github.cimaven.session;

import io.github.cimaven.timeline.Outcome;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.execution.ProjectExecutionListener;

/** Tells the run of every module that starts and ends. */
final class ModuleListener implements ProjectExecutionListener {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public void beforeProjectExecution(ProjectExecutionEvent event) {
        lanes.run().ifPresent(run -> run.moduleStarts(event.getProject()));
    }

    @Override
    public void beforeProjectLifecycleExecution(ProjectExecutionEvent event) {
        // The module has started already.
    }

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) {
        lanes.run().ifPresent(run -> run.moduleEnds(event.getProject(), Outcome.SUCCESS));
    }

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {
        lanes.run().ifPresent(run -> run.moduleEnds(event.getProject(), Outcome.FAILURE));
    }
}
