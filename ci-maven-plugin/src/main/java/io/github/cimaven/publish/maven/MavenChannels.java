package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.PublishException;
import java.util.Optional;

/**
 * Makes the channel {@code maven}.
 *
 * @param distribution the repository for releases of the root POM
 */
public record MavenChannels(Optional<MavenTarget> distribution, Connections connections) implements ChannelProvider {
    /** Requests at once: a repository that is far away answers them while others are on their way. */
    public static final int PARALLEL = 16;

    private static final String NAME = "maven";

    /** Makes a connection with the proxy and the headers that Maven has for a repository. */
    public interface Connections {
        HttpConnection open(MavenTarget target, LoginSource login) throws PublishException;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel open(ChannelContext context) throws PublishException {
        MavenTarget target = MavenTarget.of(context, distribution);
        LoginSource login = MavenLogin.of(context, target);
        MavenRepository repository = new MavenRepository(target, connections.open(target, login), context.scratch());
        Proof proof = target.isCodeArtifact() ? new ChecksumProof(repository) : new DownloadProof(repository);
        return new MavenChannel(repository, login, proof);
    }
}
