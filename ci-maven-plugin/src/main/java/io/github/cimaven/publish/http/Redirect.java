package io.github.cimaven.publish.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where an answer sends who asked. */
public final class Redirect {
    /** In a row. */
    public static final int MOST = 5;

    private static final Set<Integer> STATUS = Set.of(301, 302, 303, 307, 308);
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    private Redirect() {}

    public static boolean is(HttpAnswer answer) {
        return STATUS.contains(answer.status());
    }

    /** Empty when it is no redirect, names no address, or leads out of TLS. */
    public static Optional<URI> of(HttpReply reply, URI from) {
        try {
            return reply.header("location")
                    .filter(text -> is(reply.answer()))
                    .map(from::resolve)
                    .filter(to -> to.getHost() != null && PORTS.containsKey(scheme(to)))
                    .filter(to -> scheme(to).equals("https") || scheme(from).equals("http"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether both are one server, which may be told the same secrets. */
    public static boolean isSameServer(URI one, URI other) {
        return scheme(one).equals(scheme(other))
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : PORTS.getOrDefault(scheme(uri), -1);
    }
}
