package io.github.cimaven.engine;

import java.nio.file.Path;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Single files that lie in repositories as artifacts. */
public record DataArtifacts(Repositories repositories) {

    /** @param coordinates {@code groupId:artifactId:extension:version} */
    public Path resolve(String coordinates) throws UnresolvedException {
        ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), repositories.remote(), null);
        try {
            return repositories
                    .system()
                    .resolveArtifact(repositories.session(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new UnresolvedException(String.valueOf(e.getMessage()), e);
        }
    }
}
