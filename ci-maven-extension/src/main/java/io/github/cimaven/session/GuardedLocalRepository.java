package io.github.cimaven.session;

import io.github.cimaven.origin.OriginPolicy;
import java.util.List;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.LocalArtifactRegistration;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.LocalArtifactResult;
import org.eclipse.aether.repository.LocalMetadataRegistration;
import org.eclipse.aether.repository.LocalMetadataRequest;
import org.eclipse.aether.repository.LocalMetadataResult;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.repository.LocalRepositoryManager;
import org.eclipse.aether.repository.RemoteRepository;

/** Maven 3.8 has no filter for repositories: does not find in the local one what came from where it may not come from. */
final class GuardedLocalRepository implements LocalRepositoryManager {
    private final NamespaceGuard guard;
    private final OriginPolicy policy;
    private final LocalRepositoryManager manager;

    GuardedLocalRepository(NamespaceGuard guard, OriginPolicy policy, LocalRepositoryManager manager) {
        this.guard = guard;
        this.policy = policy;
        this.manager = manager;
    }

    @Override
    public LocalArtifactResult find(RepositorySystemSession session, LocalArtifactRequest request) {
        String groupId = request.getArtifact().getGroupId();
        List<RemoteRepository> allowed = request.getRepositories().stream()
                .filter(repository -> policy.allows(groupId, repository.getId()))
                .toList();
        LocalArtifactResult found =
                manager.find(session, new LocalArtifactRequest(request.getArtifact(), allowed, request.getContext()));
        // With a file, the resolver would only ask whether a repository has one of that name.
        return found.getFile() != null
                        && guard.poisoned(
                                        request.getArtifact(),
                                        found.getFile().toPath().toAbsolutePath())
                                .isPresent()
                ? new LocalArtifactResult(request)
                : found;
    }

    @Override
    public LocalMetadataResult find(RepositorySystemSession session, LocalMetadataRequest request) {
        RemoteRepository repository = request.getRepository();
        // Without a repository, it is about what was installed.
        return repository == null || policy.allows(request.getMetadata().getGroupId(), repository.getId())
                ? manager.find(session, request)
                : new LocalMetadataResult(request);
    }

    @Override
    public LocalRepository getRepository() {
        return manager.getRepository();
    }

    @Override
    public String getPathForLocalArtifact(Artifact artifact) {
        return manager.getPathForLocalArtifact(artifact);
    }

    @Override
    public String getPathForRemoteArtifact(Artifact artifact, RemoteRepository repository, String context) {
        return manager.getPathForRemoteArtifact(artifact, repository, context);
    }

    @Override
    public String getPathForLocalMetadata(Metadata metadata) {
        return manager.getPathForLocalMetadata(metadata);
    }

    @Override
    public String getPathForRemoteMetadata(Metadata metadata, RemoteRepository repository, String context) {
        return manager.getPathForRemoteMetadata(metadata, repository, context);
    }

    @Override
    public void add(RepositorySystemSession session, LocalArtifactRegistration request) {
        manager.add(session, request);
    }

    @Override
    public void add(RepositorySystemSession session, LocalMetadataRegistration request) {
        manager.add(session, request);
    }
}
