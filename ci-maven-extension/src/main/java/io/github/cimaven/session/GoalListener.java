package io.github.cimaven.session;

import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.MojoExecutionException;

/** Tells the run of every goal that starts and ends, and lets none start once the deadline has passed. */
final class GoalListener implements MojoExecutionListener {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) throws MojoExecutionException {
        if (lanes.guard().isPresent()) {
            lanes.guard().get().check();
        }
        if (lanes.run().isPresent()) {
            lanes.run().get().goalStarts(event);
        }
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) throws MojoExecutionException {
        if (lanes.run().isPresent()) {
            lanes.run().get().goalSucceeds(event);
        }
        if (lanes.guard().isPresent()) {
            lanes.guard().get().check();
        }
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {
        lanes.run().ifPresent(run -> run.goalFails(event));
    }
}
