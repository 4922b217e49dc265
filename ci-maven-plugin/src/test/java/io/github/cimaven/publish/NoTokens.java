package io.github.cimaven.publish;

import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.TokenService;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.spi.PublishException;

/** Nobody is asked for tokens. */
enum NoTokens implements MavenChannels.Tokens {
    INSTANCE;

    @Override
    public TokenService service() throws PublishException {
        throw new PublishException("a token was wanted");
    }

    @Override
    public AwsSettings.Patience patience(String url) {
        throw new IllegalStateException("a token was wanted");
    }
}
