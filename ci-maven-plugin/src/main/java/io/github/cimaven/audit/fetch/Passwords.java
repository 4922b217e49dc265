package io.github.cimaven.audit.fetch;

import io.github.cimaven.baseline.UrlPassword;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.util.Optional;

/** Who is told which password: the host of a URL that of the URL, and the proxy its own. */
final class Passwords extends Authenticator {
    private final Optional<Authenticator> url;
    private final Optional<HttpProxy> proxy;

    Passwords(URI uri, Optional<HttpProxy> proxy) {
        this.url = UrlPassword.of(uri);
        this.proxy = proxy;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() == RequestorType.PROXY) {
            return proxy.flatMap(known -> known.password(getRequestingHost(), getRequestingPort()))
                    .orElse(null);
        }
        return url.map(known -> known.requestPasswordAuthenticationInstance(
                        getRequestingHost(),
                        getRequestingSite(),
                        getRequestingPort(),
                        getRequestingProtocol(),
                        getRequestingPrompt(),
                        getRequestingScheme(),
                        getRequestingURL(),
                        getRequestorType()))
                .orElse(null);
    }
}
