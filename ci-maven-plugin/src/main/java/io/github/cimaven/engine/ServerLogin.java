package io.github.cimaven.engine;

import java.util.Optional;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * User and password of a server in {@code settings.xml}, as Maven decrypted them.
 *
 * @param password never to be shown
 */
public record ServerLogin(String user, String password) {

    /** Empty when the settings have no such server, or no user and password for it. */
    public static Optional<ServerLogin> of(RepositorySystemSession session, String id) {
        // Whatever its address: Maven goes by the id.
        RemoteRepository server = new RemoteRepository.Builder(id, "default", "https://localhost/").build();
        RemoteRepository known = new RemoteRepository.Builder(server)
                .setAuthentication(session.getAuthenticationSelector().getAuthentication(server))
                .build();
        try (AuthenticationContext context = AuthenticationContext.forRepository(session, known)) {
            return Optional.ofNullable(context)
                    .filter(it -> it.get(AuthenticationContext.USERNAME) != null
                            && it.get(AuthenticationContext.PASSWORD) != null)
                    .map(it -> new ServerLogin(
                            it.get(AuthenticationContext.USERNAME), it.get(AuthenticationContext.PASSWORD)));
        }
    }

    @Override
    public String toString() {
        return user;
    }
}
