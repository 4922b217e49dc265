package io.github.cimaven.publish.codeartifact;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.aws.AwsVerdicts;
import io.github.cimaven.publish.http.LoginRefusedException;
import io.github.cimaven.publish.http.LoginSource;
import io.github.cimaven.publish.spi.Login;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Logs in with a token that is asked for when it is first needed, and renewed before it expires. */
public final class TokenLogin implements LoginSource {
    private static final String USER = "aws";

    /** As short as a release is long: what leaks is soon worth nothing. */
    private static final Duration LIFETIME = Duration.ofHours(1);

    /** How long one request may take, and how far clocks may be apart. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final TokenService service;
    private final AwsSettings settings;
    private final CodeArtifactDomain domain;
    private final Clock clock;
    private Optional<Token> token = Optional.empty();

    public TokenLogin(TokenService service, AwsSettings settings, CodeArtifactDomain domain, Clock clock) {
        this.service = service;
        this.settings = settings;
        this.domain = domain;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Login> login() throws IOException {
        if (!lasts(MARGIN)) {
            try {
                token = Optional.of(service.token(settings, domain, LIFETIME));
            } catch (IOException e) {
                refuseUnlessValid(new IOException("CodeArtifact gives no token: " + e.getMessage(), e));
            } catch (AwsRefusal e) {
                refuseUnlessValid(e.pending() ? new IOException(said(e)) : new LoginRefusedException(said(e)));
            }
        }
        return token.map(it -> new Login(USER, it.value()));
    }

    /** The one from before is good for some minutes, and the next request asks again. */
    private void refuseUnlessValid(IOException reason) throws IOException {
        if (!lasts(Duration.ZERO)) {
            throw reason;
        }
    }

    private boolean lasts(Duration margin) {
        Instant then = clock.instant().plus(margin);
        return token.filter(it -> it.expiration().isAfter(then)).isPresent();
    }

    private String said(AwsRefusal refusal) {
        String fix = AwsVerdicts.fix(refusal, AwsKeys.CODEARTIFACT_REGION, Optional.empty())
                .orElseGet(() -> switch (refusal.status()) {
                    case 401, 403 ->
                        "The credentials need the rights codeartifact:GetAuthorizationToken and sts:GetServiceBearerToken.";
                    case 404 -> "Is the URL of the repository right?";
                    default -> "Or set the variable CODEARTIFACT_AUTH_TOKEN.";
                });
        return "CodeArtifact gives no token for the domain '%s' of %s in %s: %s. %s"
                .formatted(domain.name(), domain.owner(), domain.region(), refusal.getMessage(), fix);
    }
}
