package io.github.cimaven.goal;

import io.github.cimaven.publish.Coordinates;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The modules in which the goal runs. A module that switched its execution off will never report. */
record PublishingModules(MavenSession session, MojoExecution execution) {

    List<Coordinates> all() {
        boolean byHand = execution.getSource() == MojoExecution.Source.CLI;
        return session.getProjects().stream()
                .filter(module -> byHand || runsGoal(module))
                .map(PublishingModules::coordinates)
                .toList();
    }

    static Coordinates coordinates(MavenProject module) {
        return new Coordinates(module.getGroupId(), module.getArtifactId(), module.getVersion());
    }

    private boolean runsGoal(MavenProject module) {
        Plugin plugin = module.getPlugin(Plugin.constructKey(execution.getGroupId(), execution.getArtifactId()));
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(candidate -> candidate.getGoals().contains(execution.getGoal())
                                && !"none".equals(candidate.getPhase()));
    }
}
