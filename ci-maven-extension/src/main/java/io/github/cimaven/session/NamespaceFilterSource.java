package io.github.cimaven.session;

import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.spi.connector.filter.RemoteRepositoryFilter;
import org.eclipse.aether.spi.connector.filter.RemoteRepositoryFilterSource;

/** Where the resolver of Maven 3.9 and newer asks for filters; without {@code ci.namespace} there is none. */
final class NamespaceFilterSource implements RemoteRepositoryFilterSource {
    private final LaneSession lanes = LaneSession.INSTANCE;

    @Override
    public RemoteRepositoryFilter getRemoteRepositoryFilter(RepositorySystemSession session) {
        return lanes.guard().isPresent()
                ? new NamespaceFilter(lanes.guard().get(), session.getLocalRepositoryManager())
                : null;
    }
}
