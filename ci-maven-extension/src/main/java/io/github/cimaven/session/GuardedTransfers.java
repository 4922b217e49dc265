package io.github.cimaven.session;

import java.util.Optional;
import org.eclipse.aether.RequestTrace;
import org.eclipse.aether.deployment.DeployRequest;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.MetadataRequest;
import org.eclipse.aether.transfer.TransferCancelledException;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.transfer.TransferListener;

/** Maven 3.8 has no filter for repositories: stops a download before it is asked for. */
final class GuardedTransfers implements TransferListener {
    private final NamespaceGuard guard;
    private final TransferListener shown;

    /** @param shown the listener of the session, which prints */
    GuardedTransfers(NamespaceGuard guard, TransferListener shown) {
        this.guard = guard;
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
                stop(guard.keeps(asked.getArtifact(), repository));
                break;
            }
            if (request instanceof MetadataRequest asked) {
                stop(guard.keeps(asked.getMetadata(), repository));
                break;
            }
        }
        shown.transferInitiated(event);
    }

    private static void stop(Optional<String> refusal) throws TransferCancelledException {
        if (refusal.isPresent()) {
            throw new TransferCancelledException(refusal.get());
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
