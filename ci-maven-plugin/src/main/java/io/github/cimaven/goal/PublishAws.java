package io.github.cimaven.goal;

import io.github.cimaven.publish.aws.AwsEngine;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.TokenService;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.s3.S3Channels;
import io.github.cimaven.publish.s3.S3Transport;
import io.github.cimaven.publish.spi.PublishException;

/** The AWS SDK, with the proxies of Maven's settings. */
record PublishAws(PublishHttp http) implements S3Channels.Connections, MavenChannels.Tokens {
    /** No server of the settings: it only has to have an id. */
    private static final String ID = "ci-publish-aws";

    @Override
    public S3Transport transport() throws PublishException {
        return http.load(AwsEngine.s3(), S3Transport.class, AwsEngine.S3);
    }

    @Override
    public TokenService service() throws PublishException {
        return http.load(AwsEngine.codeArtifact(), TokenService.class, AwsEngine.CODE_ARTIFACT);
    }

    @Override
    public AwsSettings.Patience patience(String url) {
        return new AwsSettings.Patience(http.timeout(), http.retries(), http.proxy(ID, url));
    }
}
