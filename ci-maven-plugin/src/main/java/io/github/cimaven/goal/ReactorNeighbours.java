package io.github.cimaven.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
}
