package io.github.cimaven.session;

import io.github.cimaven.timeline.Outcome;
import org.apache.maven.execution.ProjectExecutionEvent;
import org.apache.maven.execution.ProjectExecutionListener;

/** Tells the run of every module that starts and ends. Without a lane it makes no function object: those cost a class each. */
final class ModuleListener implements ProjectExecutionListener {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public void beforeProjectExecution(ProjectExecutionEvent event) {
        if (lanes.run().isPresent()) {
            lanes.run().get().moduleStarts(event.getProject());
        }
    }

    @Override
    public void beforeProjectLifecycleExecution(ProjectExecutionEvent event) {
        // The module has started already.
    }

    @Override
    public void afterProjectExecutionSuccess(ProjectExecutionEvent event) {
        ended(event, Outcome.SUCCESS);
    }

    @Override
    public void afterProjectExecutionFailure(ProjectExecutionEvent event) {
        ended(event, Outcome.FAILURE);
    }

    private void ended(ProjectExecutionEvent event, Outcome outcome) {
        if (lanes.run().isPresent()) {
            lanes.run().get().moduleEnds(event.getProject(), outcome);
        }
    }
}
