package io.github.cimaven.session;

import io.github.cimaven.origin.OriginPolicy;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.MergeableMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.spi.connector.filter.RemoteRepositoryFilter;

/** Keeps the resolver from asking a repository for what it may not serve, and from taking it from the local copy. */
final class NamespaceFilter implements RemoteRepositoryFilter {
    private final OriginPolicy policy;

    NamespaceFilter(OriginPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Result acceptArtifact(RemoteRepository repository, Artifact artifact) {
        return answer(artifact.getGroupId(), ArtifactNames.of(artifact), repository);
    }

    @Override
    public Result acceptMetadata(RemoteRepository repository, Metadata metadata) {
        // Of this kind is what a deployment adds to: without what is there, it would overwrite it.
        return metadata instanceof MergeableMetadata
                ? new Answer(true, "")
                : answer(metadata.getGroupId(), ArtifactNames.of(metadata), repository);
    }

    private Answer answer(String groupId, String name, RemoteRepository repository) {
        return policy.allows(groupId, repository.getId())
                ? new Answer(true, "")
                : new Answer(false, policy.refusal(name, repository.getId()));
    }

    private record Answer(boolean isAccepted, String reasoning) implements Result {}
}
