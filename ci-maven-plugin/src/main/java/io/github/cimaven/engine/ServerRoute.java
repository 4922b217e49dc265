package io.github.cimaven.engine;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * How Maven's settings lead to a server that is written to. As with deploy, mirrors do not count.
 *
 * @param proxyHost empty when there is no proxy
 * @param headers of {@code httpHeaders} in the server's configuration; they may be secrets
 */
public record ServerRoute(
        Optional<String> proxyHost, int proxyPort, Optional<ServerLogin> proxyLogin, Map<String, String> headers) {

    public ServerRoute {
        headers = Map.copyOf(headers);
    }

    /** Without a proxy. */
    public static ServerRoute direct() {
        return new ServerRoute(Optional.empty(), 0, Optional.empty(), Map.of());
    }

    /** @param id of the server in {@code settings.xml} */
    public static ServerRoute to(RepositorySystemSession session, String id, String url) {
        RemoteRepository server = new RemoteRepository.Builder(id, "default", url).build();
        Optional<Proxy> proxy =
                Optional.ofNullable(session.getProxySelector()).map(selector -> selector.getProxy(server));
        return new ServerRoute(
                proxy.map(Proxy::getHost),
                proxy.map(Proxy::getPort).orElse(0),
                proxy.flatMap(it -> login(
                        session,
                        new RemoteRepository.Builder(server).setProxy(it).build())),
                headers(session, id));
    }

    private static Optional<ServerLogin> login(RepositorySystemSession session, RemoteRepository behindProxy) {
        try (AuthenticationContext context = AuthenticationContext.forProxy(session, behindProxy)) {
            return Optional.ofNullable(context)
                    .filter(it -> it.get(AuthenticationContext.USERNAME) != null
                            && it.get(AuthenticationContext.PASSWORD) != null)
                    .map(it -> new ServerLogin(
                            it.get(AuthenticationContext.USERNAME), it.get(AuthenticationContext.PASSWORD)));
        }
    }

    /** Maven 3 and 4 have different keys for them. */
    private static Map<String, String> headers(RepositorySystemSession session, String id) {
        Map<String, String> headers = new TreeMap<>();
        for (String key : new String[] {"aether.connector.http.headers." + id, "aether.transport.http.headers." + id}) {
            if (session.getConfigProperties().get(key) instanceof Map<?, ?> found) {
                found.forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
            }
        }
        return headers;
    }

    /** Headers may be secrets. */
    @Override
    public String toString() {
        return "ServerRoute[" + proxyHost + "]";
    }
}
