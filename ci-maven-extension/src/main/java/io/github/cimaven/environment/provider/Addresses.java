package io.github.cimaven.environment.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts web addresses together. */
final class Addresses {
    private Addresses() {}

    /** The template with each argument percent-encoded into its {@code %s}; empty when one of them is missing. */
    @SafeVarargs
    static Optional<String> of(String template, Optional<String>... parts) {
        Object[] encoded = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty()) {
                return Optional.empty();
            }
            encoded[i] = encode(parts[i].get());
        }
        return Optional.of(template.formatted(encoded));
    }

    /** A base address, which keeps its slashes, and what follows it. */
    static Optional<String> below(Optional<String> base, Optional<String> rest) {
        return base.flatMap(start -> rest.map(end -> start.replaceFirst("/+$", "") + "/" + end));
    }

    /** Slashes and colons stay, as in {@code owner/name} and CodeBuild's {@code project:uuid}. */
    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
