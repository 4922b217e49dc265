package io.github.cimaven.audit.fetch;

import java.time.Duration;

/**
 * How long a download waits, and how much it takes.
 *
 * @param connect for the connection
 * @param silence without a single byte
 * @param progress between two messages
 */
public record Patience(Duration connect, Duration silence, Duration progress, long maxBytes) {
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ofSeconds(10), 1L << 30);
}
