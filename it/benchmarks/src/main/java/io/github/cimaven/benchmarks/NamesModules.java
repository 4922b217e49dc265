package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * An extension that writes down what a change of one module needs, as Maven's own graph has it. It is loaded before the
 * measurement only.
 */
final class NamesModules extends AbstractMavenLifecycleParticipant {

    /** Writes a line for each module that is needed: see {@link Modules#read}. */
    @Override
    public void afterProjectsRead(MavenSession session) {
        Path leaf = Path.of(session.getUserProperties().getProperty("benchmark.leaf"));
        MavenProject changed = session.getProjects().stream()
                .filter(project -> project.getBasedir().toPath().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(leaf + " is no module of this build."));
        ProjectDependencyGraph graph = session.getProjectDependencyGraph();
        Set<MavenProject> tested = new LinkedHashSet<>(List.of(changed));
        tested.addAll(graph.getDownstreamProjects(changed, true));
        Set<MavenProject> needed = new LinkedHashSet<>(tested);
        tested.forEach(project -> needed.addAll(graph.getUpstreamProjects(project, true)));
        StringBuilder lines = new StringBuilder();
        for (MavenProject project : needed) {
            String kind =
                    tested.contains(project) ? "tested" : lendsTests(project, needed) ? "lends-tests" : "untested";
            lines.append("%s\t%s:%s\t%s%n"
                    .formatted(kind, project.getGroupId(), project.getArtifactId(), project.getBasedir()));
        }
        try {
            Files.writeString(Path.of(session.getUserProperties().getProperty("benchmark.modules")), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lendsTests(MavenProject project, Set<MavenProject> users) {
        return users.stream()
                .flatMap(user -> user.getDependencies().stream())
                .filter(dependency -> dependency.getGroupId().equals(project.getGroupId())
                        && dependency.getArtifactId().equals(project.getArtifactId()))
                .anyMatch(NamesModules::isOfTests);
    }

    private static boolean isOfTests(Dependency dependency) {
        return "test-jar".equals(dependency.getType()) || "tests".equals(dependency.getClassifier());
    }
}
