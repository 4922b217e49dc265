package io.github.cimaven.engine;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.deployment.DeploymentException;
import org.eclipse.aether.repository.RemoteRepository;

/** Puts artifacts into a folder that is laid out as a Maven repository, as maven-deploy-plugin does. */
public record StagedFiles(RepositorySystem system, RepositorySystemSession session, Path folder) {
    private static final String ID = "ci-staging";

    /** @throws UnresolvedException when they cannot be written */
    public void add(List<Artifact> artifacts) throws UnresolvedException {
        RemoteRepository repository =
                new RemoteRepository.Builder(ID, "default", folder.toUri().toString()).build();
        try {
            system.deploy(session, new DeployRequest().setArtifacts(artifacts).setRepository(repository));
        } catch (DeploymentException e) {
            throw new UnresolvedException(String.valueOf(e.getMessage()), e);
        }
    }
}
