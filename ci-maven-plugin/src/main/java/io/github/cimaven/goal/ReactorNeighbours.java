package io.github.cimaven.goal;

import io.github.cimaven.model.ModuleName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;

/** Which modules of the build are ever on one class path with a module. */
record ReactorNeighbours(ProjectDependencyGraph graph, MavenProject module) {

    /** Whether one of both depends on the other, or a third module on both. */
    boolean meets(String other) {
        return graph.getSortedProjects().stream()
                .filter(candidate -> id(candidate).equals(other))
                .anyMatch(this::meets);
    }

    private boolean meets(MavenProject other) {
        List<MavenProject> below = graph.getDownstreamProjects(module, true);
        List<MavenProject> belowOther = graph.getDownstreamProjects(other, true);
        Set<MavenProject> both = new HashSet<>(below);
        both.retainAll(belowOther);
        return below.contains(other) || belowOther.contains(module) || !both.isEmpty();
    }

    static String id(MavenProject module) {
        return module.getGroupId() + ":" + module.getArtifactId();
    }

    /** What the record calls the module; it may stand in the name of a file. */
    static String name(MavenSession session, MavenProject module) {
        List<String> all = session.getAllProjects().stream()
                .map(MavenProject::getArtifactId)
                .toList();
        return ModuleName.of(module.getGroupId(), module.getArtifactId(), all);
    }
}
