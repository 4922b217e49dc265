package io.github.cimaven.goal;

import io.github.cimaven.audit.fetch.HttpProxy;
import io.github.cimaven.baseline.UrlPassword;
import io.github.cimaven.engine.ServerRoute;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;

/** The proxies of Maven's settings, by address: with their {@code nonProxyHosts}, and the passwords that Maven decrypted. */
record SettingsProxies(MavenSession session) implements Function<URI, Optional<HttpProxy>> {
    /** No server of the settings: proxies go by the address. */
    private static final String ID = "ci-audit";

    @Override
    public Optional<HttpProxy> apply(URI uri) {
        ServerRoute route = ServerRoute.to(
                session.getRepositorySession(), ID, UrlPassword.without(uri).toString());
        return route.proxyHost()
                .map(host -> new HttpProxy(
                        host,
                        route.proxyPort(),
                        route.proxyLogin().map(login -> new HttpProxy.Login(login.user(), login.password()))));
    }
}
