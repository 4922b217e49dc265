package io.github.cimaven.publish.github;

import io.github.cimaven.config.GitHubKeys;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.Login;
import java.util.Map;
import java.util.Optional;

/**
 * Who releases.
 *
 * @param value never to be shown
 */
record GitHubToken(String value) {
    private static final String STANDARD_SERVER = "github";

    static Optional<GitHubToken> of(ChannelContext context) {
        Optional<String> server = context.property(GitHubKeys.SERVER);
        Optional<String> token = server.isPresent()
                ? context.login(server.get()).map(Login::password)
                : context.variable("GITHUB_TOKEN")
                        .or(() -> context.variable("GH_TOKEN"))
                        .or(() -> context.login(STANDARD_SERVER).map(Login::password));
        // A line break at its end, as files have one, would end the header.
        return token.map(String::strip).filter(it -> !it.isEmpty()).map(GitHubToken::new);
    }

    Map<String, String> header() {
        return Map.of("Authorization", "Bearer " + value);
    }

    @Override
    public String toString() {
        return "GitHubToken";
    }
}
