package io.github.cimaven.publish.codeartifact;

import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import java.io.IOException;
import java.time.Duration;

/** Gives tokens; its jars are resolved when one is needed. */
public interface TokenService {

    /**
     * Asks for a token, repeatedly after what may be over in a moment.
     *
     * @param lifetime from 15 minutes to 12 hours
     * @throws IOException when there was no answer
     */
    Token token(AwsSettings settings, CodeArtifactDomain domain, Duration lifetime) throws IOException, AwsRefusal;
}
