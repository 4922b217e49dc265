package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.Login;
import java.util.Optional;

/**
 * Who publishes: the server of {@code settings.xml}, else for CodeArtifact a token from the environment. A token that is
 * asked of AWS would be one more {@link LoginSource}.
 */
final class MavenLogin {
    static final String TOKEN = "CODEARTIFACT_AUTH_TOKEN";
    private static final String AWS = "aws";

    private MavenLogin() {}

    static LoginSource of(ChannelContext context, MavenTarget target) {
        Optional<Login> login = context.login(target.id());
        if (login.isEmpty() && target.isCodeArtifact()) {
            return () -> context.variable(TOKEN).map(token -> new Login(AWS, token));
        }
        return () -> login;
    }
}
