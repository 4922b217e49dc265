package io.github.cimaven.publish.aws;

import io.github.cimaven.publish.http.HttpSettings;
import io.github.cimaven.publish.spi.Login;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How a service of AWS, or one that speaks its language, is spoken to.
 *
 * @param login access key id and secret key; empty: what the SDK finds by itself
 * @param region empty: what the SDK finds by itself
 * @param endpoint empty: what the SDK finds by itself, else that of AWS
 */
public record AwsSettings(Optional<Login> login, Optional<String> region, Optional<URI> endpoint, Patience patience) {

    /**
     * How long it is waited for.
     *
     * @param timeout how long a connection may be silent
     * @param retries after 429, 5xx, time-outs and broken connections
     */
    public record Patience(Duration timeout, int retries, Optional<HttpSettings.Proxy> proxy) {}

    /** Without what may be secret. */
    @Override
    public String toString() {
        return "AwsSettings[" + region.orElse("") + "]";
    }
}
