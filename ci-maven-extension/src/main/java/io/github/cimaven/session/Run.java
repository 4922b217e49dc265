package io.github.cimaven.session;

import io.github.cimaven.config.Settings;
import io.github.cimaven.deadline.RunningGoal;
import io.github.cimaven.deadline.RunningGoals;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.lane.LaneChoice;
import io.github.cimaven.lane.LaneDefinition;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositoryEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A build in a lane, from the session's start to its end. Its methods are called by all of Maven's builder threads. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");

    private final MavenSession session;
    private final LaneDefinition definition;
    private final RunningGoals running = new RunningGoals();
    private final DeadlineKeeper deadline;
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    Run(MavenSession session, LaneChoice choice, CiEnvironment environment, Settings settings, Clock clock) {
        this.session = session;
        this.definition = LaneDefinition.read(choice.lane().orElseThrow());
        this.deadline = new DeadlineKeeper(session, definition, running, clock, this::end);
        deadline.arm(settings);
    }

    void projectsRead() {
        Settings settings = SessionSettings.of(session, session.getTopLevelProject());
        new LaneApplication(definition).to(session).forEach(this::warn);
        deadline.arm(settings);
    }

    void goalStarts(MojoExecutionEvent event) throws MojoExecutionException {
        deadline.check();
        MojoExecution execution = event.getExecution();
        running.start(new RunningGoal(
                event.getProject().getArtifactId(),
                goal(execution) + " (" + execution.getExecutionId() + ")",
                Path.of(event.getProject().getBuild().getTestOutputDirectory())));
    }

    void goalSucceeds(MojoExecutionEvent event) throws MojoExecutionException {
        deadline.check();
        running.end();
    }

    void goalFails(MojoExecutionEvent event) {
        running.end();
    }

    void moduleStarts(MavenProject module) {}

    void moduleEnds(MavenProject module, boolean success) {
        deadline.moduleEnded(module);
    }

    void downloads(RepositoryEvent event) {}

    void end() {
        deadline.end();
    }

    void close() {
        deadline.close();
    }

    private void warn(String sentence) {
        warnings.add(sentence);
        LOG.warn(sentence);
    }

    private static String goal(MojoExecution execution) {
        return execution.getMojoDescriptor().getPluginDescriptor().getGoalPrefix() + ":" + execution.getGoal();
    }
}
