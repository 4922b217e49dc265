package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.TokenService;
import io.github.cimaven.publish.http.HttpConnection;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.PublishException;
import java.time.Clock;
import java.util.Optional;

/**
 * Makes the channel {@code maven}.
 *
 * @param distribution the repository for releases of the root POM
 */
public record MavenChannels(Optional<MavenTarget> distribution, Connections connections, Tokens tokens, Clock clock)
        implements ChannelProvider {
    /** Requests at once. */
    public static final int PARALLEL = Wave.PARALLEL;

    private static final String NAME = "maven";

    /** Makes a connection with the proxy and the headers that Maven has for a repository. */
    public interface Connections {
        HttpConnection open(MavenTarget target, LoginSource login) throws PublishException;
    }

    /** Asks AWS for tokens, with the patience that is set and the proxy that Maven has for an address. */
    public interface Tokens {
        TokenService service() throws PublishException;

        AwsSettings.Patience patience(String url);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel open(ChannelContext context) throws PublishException {
        MavenTarget target = MavenTarget.of(context, distribution);
        LoginSource login = new MavenLogin(tokens, clock).of(context, target);
        MavenRepository repository = new MavenRepository(target, connections.open(target, login), context.scratch());
        Proof proof = target.isCodeArtifact() ? new ChecksumProof(repository) : new DownloadProof(repository);
        return new MavenChannel(repository, login, proof);
    }
}
