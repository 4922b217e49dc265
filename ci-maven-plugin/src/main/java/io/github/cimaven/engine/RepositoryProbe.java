package io.github.cimaven.engine;

import io.github.cimaven.environment.Redaction;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.metadata.DefaultMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.repository.RepositoryPolicy;
import org.eclipse.aether.resolution.MetadataRequest;
import org.eclipse.aether.transfer.MetadataNotFoundException;

/** Asks repositories for a small file that need not be there: any answer shows that they can be used. */
public record RepositoryProbe(Repositories repositories) {
    private static final String FILE = "maven-metadata.xml";

    /** @param groupId whose list of plugins is asked for; whether there is one does not matter */
    public List<RepositoryAnswer> ask(String groupId) {
        DefaultRepositorySystemSession fresh = new DefaultRepositorySystemSession(repositories.session());
        fresh.setUpdatePolicy(RepositoryPolicy.UPDATE_POLICY_ALWAYS);
        // An error of yesterday is no answer; without a policy none is kept. The standard one is not for plugins on
        // Maven 3.8.
        fresh.setResolutionErrorPolicy(null);
        return repositories.remote().stream()
                .map(repository -> ask(fresh, repository, groupId))
                .toList();
    }

    private RepositoryAnswer ask(DefaultRepositorySystemSession session, RemoteRepository repository, String groupId) {
        MetadataRequest request = new MetadataRequest(
                new DefaultMetadata(groupId, FILE, Metadata.Nature.RELEASE_OR_SNAPSHOT), repository, "");
        Exception failure = repositories
                .system()
                .resolveMetadata(session, List.of(request))
                .get(0)
                .getException();
        return new RepositoryAnswer(
                repository.getId(),
                Redaction.withoutUserInfo(repository.getUrl()),
                failure == null || failure instanceof MetadataNotFoundException
                        ? Optional.empty()
                        : Optional.of(reason(failure)));
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null || root == failure ? failure.getMessage() : root.getMessage();
        return Redaction.withoutUserInfo(String.valueOf(message));
    }
}
