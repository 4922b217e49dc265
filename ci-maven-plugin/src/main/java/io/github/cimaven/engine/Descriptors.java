package io.github.cimaven.engine;

import java.util.Optional;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorPolicy;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;

/**
 * Whether the POMs of artifacts can be read. When one cannot, Maven warns, takes the artifact for one that needs nothing,
 * and goes on.
 */
public record Descriptors(Repositories repositories) {

    /** @return why the POM of the artifact cannot be read, without a full stop; empty when it can */
    public Optional<String> problem(Artifact artifact) {
        RepositorySystemSession strict = new DefaultRepositorySystemSession(repositories.session())
                .setArtifactDescriptorPolicy((session, request) -> ArtifactDescriptorPolicy.STRICT);
        try {
            repositories
                    .system()
                    .readArtifactDescriptor(strict, new ArtifactDescriptorRequest(artifact, repositories.remote(), ""));
            return Optional.empty();
        } catch (ArtifactDescriptorException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return Optional.of(String.valueOf(cause.getMessage())
                    .strip()
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\.$", ""));
        }
    }
}
