package io.github.cimaven.engine;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;

/**
 * Resolves engines as Maven resolves plugins: from the same repositories and mirrors, with the same credentials, and
 * without network when the local repository has the jars.
 *
 * @param repositories the plugin repositories of the build
 */
public record EngineJars(
        RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    private static final String RUNTIME = "runtime";

    public EngineJars {
        repositories = List.copyOf(repositories);
    }

    /** @return the engine's jar, and then what it needs at run time */
    public List<Path> of(EngineDefinition engine) throws EngineUnavailableException {
        Dependency root = new Dependency(
                new DefaultArtifact(engine.coordinates()),
                RUNTIME,
                false,
                engine.without().stream().map(EngineJars::exclusion).toList());
        CollectRequest collect = new CollectRequest(List.of(root), List.of(), repositories);
        try {
            // Test and provided dependencies of the engine are left out by Maven's own selector.
            return system
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (RepositoryException e) {
            throw new EngineUnavailableException(engine.absent(session.isOffline(), e), e);
        }
    }

    private static Exclusion exclusion(String groupAndArtifact) {
        String[] parts = groupAndArtifact.split(":", -1);
        return new Exclusion(parts[0], parts[1], "*", "*");
    }
}
