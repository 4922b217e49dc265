package io.github.cimaven.goal;

import io.github.cimaven.engine.ConsumerClassPath;
import io.github.cimaven.engine.ModuleDependencies;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.engine.ResolvedFile;
import io.github.cimaven.engine.UnresolvedException;
import io.github.cimaven.smoke.Candidate;
import io.github.cimaven.smoke.Hosts;
import io.github.cimaven.smoke.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;

/** The dependencies that a module has and that its consumers do not get, with the reason. */
record NotForConsumers(
        MavenProject module, Repositories repositories, ConsumerClassPath consumer, Hosts hosts, Log log) {
    private static final String SHADE = "org.apache.maven.plugins:maven-shade-plugin";

    List<Candidate> all() {
        Map<String, String> theirs = versions(consumer.files());
        Artifact main = RepositoryUtils.toArtifact(module.getArtifact());
        List<org.eclipse.aether.graph.Dependency> direct = dependencies(module.getDependencies());
        List<org.eclipse.aether.graph.Dependency> managed =
                dependencies(Optional.ofNullable(module.getDependencyManagement())
                        .map(DependencyManagement::getDependencies)
                        .orElse(List.of()));
        try {
            List<ResolvedFile> own = ModuleDependencies.of(repositories, main, direct, managed);
            Map<String, String> ours = versions(own);
            Stream<Candidate> notTheirs = own.stream()
                    .filter(file -> !file.version().equals(theirs.get(file.id())))
                    .map(file -> candidate(file, theirs.containsKey(file.id()) ? Reason.OTHER_VERSION : lost()));
            Stream<Candidate> excluded = ModuleDependencies.withExcluded(repositories, main, direct, managed).stream()
                    .filter(file -> !ours.containsKey(file.id()) && !theirs.containsKey(file.id()))
                    .map(file -> candidate(file, Reason.EXCLUDED));
            return Stream.concat(notTheirs, excluded).toList();
        } catch (UnresolvedException e) {
            log.warn("Which dependency has the missing classes is unknown, because those of %s cannot be resolved: %s."
                    .formatted(module.getArtifactId(), e.getMessage()));
            return List.of();
        }
    }

    private List<org.eclipse.aether.graph.Dependency> dependencies(List<Dependency> dependencies) {
        ArtifactTypeRegistry types = repositories.session().getArtifactTypeRegistry();
        return dependencies.stream()
                .map(dependency -> RepositoryUtils.toDependency(dependency, types))
                .toList();
    }

    private static Map<String, String> versions(List<ResolvedFile> files) {
        return files.stream().collect(Collectors.toMap(ResolvedFile::id, ResolvedFile::version, (one, other) -> one));
    }

    private Reason lost() {
        return module.getPlugin(SHADE) == null ? Reason.CUT : Reason.SHADED;
    }

    /** @param reason when its scope does not say one */
    private Candidate candidate(ResolvedFile file, Reason reason) {
        ResolvedFile.DirectDependency direct = file.direct();
        return new Candidate(
                file.name(),
                file.version(),
                direct.groupId() + ":" + direct.artifactId(),
                file.file(),
                reason == Reason.OTHER_VERSION ? reason : reason(direct, reason));
    }

    private Reason reason(ResolvedFile.DirectDependency direct, Reason otherwise) {
        if (direct.optional()) {
            return Reason.OPTIONAL;
        }
        return switch (direct.scope()) {
            case "provided" -> hosts.bring(direct.groupId(), direct.artifactId()) ? Reason.HOST : Reason.PROVIDED;
            case "test" -> Reason.TEST;
            case "system" -> Reason.SYSTEM;
            default -> otherwise;
        };
    }
}
