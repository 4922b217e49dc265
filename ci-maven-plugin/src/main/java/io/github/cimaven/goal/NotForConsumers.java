package io.github.cimaven.goal;

import io.github.cimaven.config.Patterns;
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
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;

/** The dependencies that a module has and that its consumers do not get, with the reason. */
record NotForConsumers(
        MavenProject module, Repositories repositories, ConsumerClassPath consumer, Patterns provided, Log log) {

    List<Candidate> all() {
        Map<String, String> theirs = consumer.files().stream()
                .collect(Collectors.toMap(ResolvedFile::id, ResolvedFile::version, (one, other) -> one));
        try {
            return ModuleDependencies.of(
                            repositories,
                            RepositoryUtils.toArtifact(module.getArtifact()),
                            dependencies(module.getDependencies()),
                            dependencies(Optional.ofNullable(module.getDependencyManagement())
                                    .map(DependencyManagement::getDependencies)
                                    .orElse(List.of())))
                    .stream()
                    .filter(file -> !file.version().equals(theirs.get(file.id())))
                    .map(file -> candidate(file, theirs.containsKey(file.id())))
                    .toList();
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

    private Candidate candidate(ResolvedFile file, boolean otherVersion) {
        ResolvedFile.DirectDependency direct = file.direct();
        return new Candidate(
                file.name(),
                file.version(),
                direct.groupId() + ":" + direct.artifactId(),
                file.file(),
                otherVersion ? Reason.OTHER_VERSION : reason(direct));
    }

    private Reason reason(ResolvedFile.DirectDependency direct) {
        if (direct.optional()) {
            return Reason.OPTIONAL;
        }
        return switch (direct.scope()) {
            case "provided" ->
                hosted() || Hosts.bring(direct.groupId(), direct.artifactId(), provided)
                        ? Reason.HOST
                        : Reason.PROVIDED;
            case "test" -> Reason.TEST;
            case "system" -> Reason.SYSTEM;
            default -> Reason.LEFT_OUT;
        };
    }

    /** Maven is the host of its plugins, and brings no more than its own API; the others have a server around them. */
    private boolean hosted() {
        return module.getPackaging().equals("ejb");
    }
}
