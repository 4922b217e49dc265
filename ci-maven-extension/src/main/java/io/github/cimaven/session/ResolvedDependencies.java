package io.github.cimaven.session;

import io.github.cimaven.dependency.DependencyCollection;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;

/** Looks at what Maven resolved for each module, the first time that it is all there. */
final class ResolvedDependencies {
    /** The scope that includes every other. */
    private static final String WHOLE = "test";

    private final MavenSession session;
    private final DependencyCollection collection = new DependencyCollection();

    ResolvedDependencies(MavenSession session) {
        this.session = session;
    }

    void goalSucceeded(MojoDescriptor goal, MavenProject module) {
        // Maven shows a module's artifacts by the scope that the goal at work asks for.
        if (WHOLE.equals(goal.getDependencyResolutionRequired()) && !collection.has(ModuleNames.of(module))) {
            Set<String> own = session.getAllProjects().stream()
                    .map(other -> other.getGroupId() + ":" + other.getArtifactId())
                    .collect(Collectors.toSet());
            collection.add(
                    ModuleNames.of(module),
                    module.getArtifacts().stream()
                            .filter(artifact -> !own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                            .map(artifact -> facts(module, artifact))
                            .toList());
        }
    }

    DependencySet set() {
        return collection.set();
    }

    static DependencyFacts facts(MavenProject module, Artifact artifact) {
        String extension = artifact.getArtifactHandler() == null
                ? artifact.getType()
                : artifact.getArtifactHandler().getExtension();
        String name = artifact.getGroupId() + ":" + artifact.getArtifactId()
                + (artifact.hasClassifier() ? ":" + artifact.getClassifier() : "")
                + ("jar".equals(extension) ? "" : ":" + extension);
        return new DependencyFacts(
                ModuleNames.of(module),
                name,
                String.valueOf(artifact.getBaseVersion()),
                Optional.ofNullable(artifact.getScope()).orElse(Artifact.SCOPE_COMPILE));
    }
}
