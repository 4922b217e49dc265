package io.github.cimaven.goal;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.engine.ServerLogin;
import io.github.cimaven.engine.ServerRoute;
import io.github.cimaven.publish.github.GitHubChannels;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.HttpEngine;
import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.http.HttpTransport;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.maven.MavenTarget;
import io.github.cimaven.publish.spi.Login;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connections of channels, with the proxies and headers of Maven's settings. */
record PublishHttp(ChannelMojo mojo) implements MavenChannels.Connections, GitHubChannels.Connections {
    /** As {@link PublishKeys#TIMEOUT_DEFAULT}. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    @Override
    public HttpConnection open(MavenTarget target, LoginSource login) throws PublishException {
        ServerRoute route = ServerRoute.to(mojo.session.getRepositorySession(), target.id(), target.url());
        return open(route, login, route.headers(), MavenChannels.PARALLEL);
    }

    /** Without the headers of settings.xml: GitHub sends downloads to hosts that must not be told secrets. */
    @Override
    public HttpConnection open(String serverId, String url) throws PublishException {
        ServerRoute route = ServerRoute.to(mojo.session.getRepositorySession(), serverId, url);
        return open(route, Optional::empty, Map.of(), 1);
    }

    private HttpConnection open(ServerRoute route, LoginSource login, Map<String, String> headers, int connections)
            throws PublishException {
        return transport()
                .open(new HttpSettings(login, proxy(route), headers, timeout(), connections, retries(), FIRST_PAUSE));
    }

    /** The repository for releases in the root POM. */
    Optional<MavenTarget> distribution() {
        return Distribution.of(mojo.session);
    }

    private HttpTransport transport() throws PublishException {
        return load(List.of(HttpEngine.definition(), HttpEngine.silence()), HttpTransport.class, HttpEngine.GLUE);
    }

    /**
     * What a channel needs a library for.
     *
     * @param engines the first has the glue
     */
    <T> T load(List<EngineDefinition> engines, Class<T> shared, String glue) throws PublishException {
        EngineJars resolver = mojo.engineJars(mojo.repositorySystem);
        Set<Path> jars = new LinkedHashSet<>();
        try {
            for (EngineDefinition engine : engines) {
                jars.addAll(resolver.of(engine));
            }
            return Engines.load(engines.get(0), List.copyOf(jars), shared, glue);
        } catch (EngineUnavailableException e) {
            throw new PublishException("Nothing was published: " + e.getMessage());
        }
    }

    Duration timeout() {
        return mojo.settings().duration(PublishKeys.TIMEOUT).orElse(TIMEOUT);
    }

    /** The one that Maven's settings have for an address. */
    Optional<HttpSettings.Proxy> proxy(String id, String url) {
        return proxy(ServerRoute.to(mojo.session.getRepositorySession(), id, url));
    }

    private static Optional<HttpSettings.Proxy> proxy(ServerRoute route) {
        return route.proxyHost()
                .map(host -> new HttpSettings.Proxy(
                        host, route.proxyPort(), route.proxyLogin().map(PublishHttp::login)));
    }

    int retries() {
        String text = mojo.settings().text(PublishKeys.RETRIES).orElse(PublishKeys.RETRIES_DEFAULT);
        if (!text.matches("[0-9]{1,2}")) {
            throw new SettingException("%s=%s is no number from 0 to 99. Type -D%s=%s"
                    .formatted(
                            PublishKeys.RETRIES,
                            SettingException.shown(text),
                            PublishKeys.RETRIES,
                            PublishKeys.RETRIES_DEFAULT));
        }
        return Integer.parseInt(text);
    }

    private static Login login(ServerLogin server) {
        return new Login(server.user(), server.password());
    }
}
