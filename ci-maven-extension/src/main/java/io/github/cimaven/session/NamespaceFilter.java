package io.github.cimaven.session;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.MergeableMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.spi.connector.filter.RemoteRepositoryFilter;

/** Keeps the resolver from asking a repository for what it may not serve, and from taking it from the local copy. */
final class NamespaceFilter implements RemoteRepositoryFilter {
    private final NamespaceGuard guard;
    private final LocalRepositoryManager local;

    NamespaceFilter(NamespaceGuard guard, LocalRepositoryManager local) {
        this.guard = guard;
        this.local = local;
    }

    @Override
    public Result acceptArtifact(RemoteRepository repository, Artifact artifact) {
        return new Answer(guard.keeps(artifact, repository.getId())
                .or(() -> guard.poisoned(artifact, file(repository, artifact))));
    }

    @Override
    public Result acceptMetadata(RemoteRepository repository, Metadata metadata) {
        // Of this kind is what a deployment adds to: without what is there, it would overwrite it.
        return new Answer(
                metadata instanceof MergeableMetadata ? Optional.empty() : guard.keeps(metadata, repository.getId()));
    }

    private Path file(RemoteRepository repository, Artifact artifact) {
        return local.getRepository()
                .getBasedir()
                .toPath()
                .toAbsolutePath()
                .resolve(local.getPathForRemoteArtifact(artifact, repository, ""));
    }

    private record Answer(Optional<String> refusal) implements Result {
        @Override
        public boolean isAccepted() {
            return refusal.isEmpty();
        }

        @Override
        public String reasoning() {
            return refusal.orElse("");
        }
    }
}
