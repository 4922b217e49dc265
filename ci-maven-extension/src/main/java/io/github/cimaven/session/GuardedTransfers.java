package io.github.cimaven.session;

import io.github.cimaven.origin.OriginPolicy;
import org.eclipse.aether.RequestTrace;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.MetadataRequest;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferListener;

/** Maven 3.8 has no filter for repositories: stops a download before it is asked for. */
final class GuardedTransfers implements TransferListener {
    private final OriginPolicy policy;
    private final TransferListener shown;

    /** @param shown the listener of the session, which prints */
    GuardedTransfers(OriginPolicy policy, TransferListener shown) {
        this.policy = policy;
        this.shown = shown;
    }

    @Override
    public void transferInitiated(TransferEvent event) throws TransferCancelledException {
        String repository = event.getResource().getRepositoryId();
        for (RequestTrace trace = event.getResource().getTrace(); trace != null; trace = trace.getParent()) {
            Object request = trace.getData();
            if (request instanceof DeployRequest) {
                break;
            }
            // The innermost request is for this file; what is around it is why.
            if (request instanceof ArtifactRequest asked) {
                Artifact artifact = asked.getArtifact();
                check(artifact.getGroupId(), ArtifactNames.of(artifact), repository);
                break;
            }
            if (request instanceof MetadataRequest asked) {
                Metadata metadata = asked.getMetadata();
                check(metadata.getGroupId(), ArtifactNames.of(metadata), repository);
                break;
            }
        }
        shown.transferInitiated(event);
    }

    private void check(String groupId, String name, String repository) throws TransferCancelledException {
        if (!policy.allows(groupId, repository)) {
            throw new TransferCancelledException(policy.refusal(name, repository));
        }
    }

    @Override
    public void transferStarted(TransferEvent event) throws TransferCancelledException {
        shown.transferStarted(event);
    }

    @Override
    public void transferProgressed(TransferEvent event) throws TransferCancelledException {
        shown.transferProgressed(event);
    }

    @Override
    public void transferCorrupted(TransferEvent event) throws TransferCancelledException {
        shown.transferCorrupted(event);
    }

    @Override
    public void transferSucceeded(TransferEvent event) {
        shown.transferSucceeded(event);
    }

    @Override
    public void transferFailed(TransferEvent event) {
        shown.transferFailed(event);
    }
}
