package io.github.cimaven.goal;

import io.github.cimaven.engine.EngineDefinition;
import io.github.cimaven.engine.EngineJars;
import io.github.cimaven.engine.EngineUnavailableException;
import io.github.cimaven.engine.Engines;
import io.github.cimaven.publish.aws.AwsEngine;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.codeartifact.TokenService;
import io.github.cimaven.publish.maven.MavenChannels;
import io.github.cimaven.publish.s3.S3Channels;
import io.github.cimaven.publish.s3.S3Transport;
import io.github.cimaven.publish.spi.PublishException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The AWS SDK, with the proxies of Maven's settings. */
record PublishAws(ChannelMojo mojo, PublishHttp http) implements S3Channels.Connections, MavenChannels.Tokens {
    /** No server of the settings: it only has to have an id. */
    private static final String ID = "ci-publish-aws";

    @Override
    public S3Transport transport() throws PublishException {
        return load(AwsEngine.s3(), S3Transport.class, AwsEngine.S3);
    }

    @Override
    public TokenService service() throws PublishException {
        return load(AwsEngine.codeArtifact(), TokenService.class, AwsEngine.CODE_ARTIFACT);
    }

    @Override
    public AwsSettings.Patience patience(String url) {
        return new AwsSettings.Patience(http.timeout(), http.retries(), http.proxy(ID, url));
    }

    private <T> T load(List<EngineDefinition> engines, Class<T> shared, String glue) throws PublishException {
        EngineJars resolver = mojo.engineJars(mojo.repositorySystem);
        Set<Path> jars = new LinkedHashSet<>();
        try {
            for (EngineDefinition engine : engines) {
                jars.addAll(resolver.of(engine));
            }
        } catch (EngineUnavailableException e) {
            throw new PublishException("Nothing was published: " + e.getMessage());
        }
        return Engines.load(engines.get(0), List.copyOf(jars), shared, glue);
    }
}
