package io.github.cimaven.publish.maven;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.publish.aws.AwsEndpoint;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.CodeArtifactDomain;
import io.github.cimaven.publish.codeartifact.TokenLogin;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.Login;
import io.github.cimaven.publish.spi.PublishException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Who publishes: the server of {@code settings.xml}, else for CodeArtifact a token: of the environment, or one that AWS is
 * asked for.
 */
record MavenLogin(MavenChannels.Tokens tokens, Clock clock) {
    static final String TOKEN = "CODEARTIFACT_AUTH_TOKEN";
    private static final String AWS = "aws";

    LoginSource of(ChannelContext context, MavenTarget target) throws PublishException {
        Optional<Login> login = context.login(target.id());
        Optional<Login> given = login.isPresent() || !target.isCodeArtifact()
                ? login
                : context.variable(TOKEN).map(token -> new Login(AWS, token));
        if (given.isPresent() || !target.isCodeArtifact()) {
            return () -> given;
        }
        String host = URI.create(target.url()).getHost();
        Optional<CodeArtifactDomain> domain = CodeArtifactDomain.of(context, host);
        return domain.isPresent() ? asked(context, domain.get(), host) : Optional::empty;
    }

    private LoginSource asked(ChannelContext context, CodeArtifactDomain domain, String host) throws PublishException {
        Optional<URI> endpoint = AwsEndpoint.of(context, AwsKeys.CODEARTIFACT_ENDPOINT);
        AwsSettings settings = new AwsSettings(
                Optional.empty(),
                Optional.of(domain.region()),
                endpoint,
                tokens.patience(endpoint.map(URI::toString).orElse("https://" + host)));
        return new TokenLogin(tokens.service(), settings, domain, clock);
    }
}
