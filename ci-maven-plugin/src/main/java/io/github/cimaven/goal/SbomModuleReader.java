package io.github.cimaven.goal;

import io.github.cimaven.engine.Descriptors;
import io.github.cimaven.engine.Repositories;
import io.github.cimaven.sbom.ComponentId;
import io.github.cimaven.sbom.SbomModule;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Reads what a module packaged, and what Maven resolved for it. */
record SbomModuleReader(
        MavenSession session, MavenProject module, MojoExecution execution, RepositorySystem system, Log log) {

    /** @throws MojoFailureException when the user forgot to package */
    SbomModule read() throws MojoFailureException {
        List<SbomModule.Dependency> dependencies = new ArrayList<>();
        List<SbomModule.Unreadable> unreadable = new ArrayList<>();
        for (Artifact artifact : module.getArtifacts()) {
            ComponentId id = id(artifact);
            dependencies.add(new SbomModule.Dependency(id, String.valueOf(artifact.getScope())));
            if (isFromRepository(artifact)) {
                problem(artifact).ifPresent(reason -> unreadable.add(new SbomModule.Unreadable(id, reason)));
            }
        }
        return new SbomModule(id(module.getArtifact()), file(), dependencies, unreadable);
    }

    private static ComponentId id(Artifact artifact) {
        return new ComponentId(
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getBaseVersion(),
                artifact.getClassifier(),
                artifact.getType());
    }

    private Optional<String> file() throws MojoFailureException {
        File file = module.getArtifact().getFile();
        if (file != null && file.isFile()) {
            return Optional.of(file.getPath());
        }
        if (!module.getPackaging().equals("pom")) {
            if (execution.getSource() == MojoExecution.Source.CLI) {
                throw new MojoFailureException(
                        "The module %s has no artifact for the SBOM: it was not packaged in this build. Type: mvn package ci:sbom"
                                .formatted(module.getArtifactId()));
            }
            log.warn("The module %s has no artifact of packaging %s for the SBOM: nothing made one."
                    .formatted(module.getArtifactId(), module.getPackaging()));
        }
        return Optional.empty();
    }

    private boolean isFromRepository(Artifact artifact) {
        return !Artifact.SCOPE_SYSTEM.equals(artifact.getScope())
                && !Artifact.SCOPE_PROVIDED.equals(artifact.getScope())
                && session.getAllProjects().stream()
                        .noneMatch(other -> other.getGroupId().equals(artifact.getGroupId())
                                && other.getArtifactId().equals(artifact.getArtifactId())
                                && other.getVersion().equals(artifact.getBaseVersion()));
    }

    /** Each artifact is looked at once for all modules. */
    private Optional<String> problem(Artifact artifact) {
        Map<String, String> known = ReactorState.of(session, "sbom.poms");
        String key = artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion();
        String problem = known.get(key);
        if (problem == null) {
            Repositories repositories =
                    new Repositories(system, session.getRepositorySession(), module.getRemoteProjectRepositories());
            problem = new Descriptors(repositories)
                    .problem(RepositoryUtils.toArtifact(artifact))
                    .orElse("");
            known.put(key, problem);
        }
        return Optional.of(problem).filter(text -> !text.isEmpty());
    }
}
