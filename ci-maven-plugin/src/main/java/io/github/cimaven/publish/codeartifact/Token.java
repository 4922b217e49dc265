package io.github.cimaven.publish.codeartifact;

import java.time.Instant;

/**
 * What CodeArtifact takes for a password.
 *
 * @param value never to be shown
 * @param expiration from when on it is not taken any more
 */
public record Token(String value, Instant expiration) {

    @Override
    public String toString() {
        return "Token[" + expiration + "]";
    }
}
