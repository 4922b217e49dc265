package io.github.cimaven.goal;

import io.github.cimaven.model.Bound;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The modules in which a goal runs, for a goal that acts once for the whole build, when the last of them is through. A
 * module that switched its execution off will never report.
 */
record GoalModules(MavenSession session, MojoExecution execution) {

    List<MavenProject> all() {
        return session.getProjects().stream().filter(this::takesPart).toList();
    }

    /**
     * Notes a module whose turn has come. When a module fails that the others need, the last one never comes.
     *
     * @return whether it is the last one, on whatever thread
     */
    boolean isLast(MavenProject module) {
        Map<String, String> seen = ReactorState.of(session, execution.getGoal() + ".modules");
        synchronized (seen) {
            return seen.put(module.getId(), "") == null
                    // Whether one was seen is cheap to ask, and the first that was not ends it.
                    && session.getProjects().stream()
                            .noneMatch(other -> !seen.containsKey(other.getId()) && takesPart(other));
        }
    }

    private boolean takesPart(MavenProject module) {
        return execution.getSource() == MojoExecution.Source.CLI || runsGoal(module);
    }

    private boolean runsGoal(MavenProject module) {
        String plugin = Plugin.constructKey(execution.getGroupId(), execution.getArtifactId());
        return Bound.runs(module.getPlugin(plugin), execution.getGoal());
    }
}
