package io.github.cimaven.audit.fetch;

import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.util.Optional;

/**
 * A proxy of Maven's settings.
 *
 * @param login told to the proxy alone, and only when it asks; never to be shown
 */
public record HttpProxy(String host, int port, Optional<Login> login) {

    /** Of a proxy. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    ProxySelector selector() {
        return ProxySelector.of(new InetSocketAddress(host, port));
    }

    Optional<PasswordAuthentication> password(String askedBy, int askedFrom) {
        return login.filter(known -> host.equalsIgnoreCase(askedBy) && port == askedFrom)
                .map(known -> new PasswordAuthentication(
                        known.user(), known.password().toCharArray()));
    }
}
