package io.github.cimaven.publish.http;

import io.github.cimaven.publish.spi.Login;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a service is spoken to.
 *
 * @param headers of each request, beside user and password; they may be secrets
 * @param timeout how long a connection may be silent
 * @param connections at once, at most
 * @param retries after 429, 5xx, time-outs and broken connections
 * @param pause before the first retry; doubled with each further one. What the service asks for in Retry-After counts more
 */
public record HttpSettings(
        LoginSource login,
        Optional<Proxy> proxy,
        Map<String, String> headers,
        Duration timeout,
        int connections,
        int retries,
        Duration pause) {

    public HttpSettings {
        headers = Map.copyOf(headers);
    }

    /** A proxy, as Maven's settings have it. */
    public record Proxy(String host, int port, Optional<Login> login) {}

    /** Headers may be secrets. */
    @Override
    public String toString() {
        return "HttpSettings[" + timeout + "]";
    }
}
