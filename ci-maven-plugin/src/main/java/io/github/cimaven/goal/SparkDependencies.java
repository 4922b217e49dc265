package io.github.cimaven.goal;

import io.github.cimaven.engine.HostClassPath;
import io.github.cimaven.engine.ModuleDependencies;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.ResolvedFile;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.spark.DeclaredSpark;
import io.github.cimaven.spark.SparkVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** Spark as a module has it in its POM, and the class paths that come of it. */
record SparkDependencies(MavenProject module, RepositorySystem system, RepositorySystemSession session) {
    private static final String PROVIDED = "provided";

    Optional<DeclaredSpark> declared() {
        return DeclaredSpark.among(module.getDependencies().stream()
                .filter(dependency -> PROVIDED.equals(dependency.getScope()))
                .map(it -> new DeclaredSpark.Provided(it.getGroupId(), it.getArtifactId(), it.getVersion()))
                .toList());
    }

    /** The artifacts that the POM names, with their exclusions, in another version. */
    List<Path> spark(SparkVersion version) throws UnresolvedException {
        List<org.eclipse.aether.graph.Dependency> wanted = module.getDependencies().stream()
                .filter(this::isSpark)
                .map(this::dependency)
                .map(it -> it.setScope("compile").setArtifact(of(it.getArtifact(), version)))
                .toList();
        return files(HostClassPath.of(repositories(), wanted));
    }

    private static Artifact of(Artifact artifact, SparkVersion version) {
        return new DefaultArtifact(
                artifact.getGroupId(),
                DeclaredSpark.artifactFor(artifact.getArtifactId(), version.scala()),
                artifact.getClassifier(),
                artifact.getExtension(),
                version.version());
    }

    /** What the jar has beside it on a cluster: its own dependencies, and what else is provided. */
    List<Path> own() throws UnresolvedException {
        List<org.eclipse.aether.graph.Dependency> direct = module.getDependencies().stream()
                .filter(dependency -> !isSpark(dependency) && !"test".equals(dependency.getScope()))
                .map(this::dependency)
                .toList();
        List<org.eclipse.aether.graph.Dependency> managed = Optional.ofNullable(module.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .orElse(List.of())
                .stream()
                .map(this::dependency)
                .toList();
        return files(ModuleDependencies.of(
                repositories(), RepositoryUtils.toArtifact(module.getArtifact()), direct, managed));
    }

    private boolean isSpark(Dependency dependency) {
        return PROVIDED.equals(dependency.getScope()) && dependency.getGroupId().equals(DeclaredSpark.GROUP);
    }

    private org.eclipse.aether.graph.Dependency dependency(Dependency dependency) {
        return RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry());
    }

    private Repositories repositories() {
        return new Repositories(system, session, module.getRemoteProjectRepositories());
    }

    private static List<Path> files(List<ResolvedFile> resolved) {
        return resolved.stream().map(ResolvedFile::file).distinct().toList();
    }
}
