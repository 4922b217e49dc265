package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.fetch.HttpProxy;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A database to be filled.
 *
 * @param database whose folder is empty, or one on a server
 * @param feed NVD 2.0 JSON feeds: a folder's URL, or one with {@code {0}} in the place of the year
 * @param login for the feed
 * @param proxy for the feed; without one, that of the JVM counts
 * @param startYear the first year whose CVEs are taken
 * @param kev CISA's catalogue of known exploited vulnerabilities
 * @param work a folder of this run alone
 * @param progress takes a line for people
 */
public record UpdateRequest(
        DatabaseAccess database,
        String feed,
        Optional<Login> login,
        Optional<HttpProxy> proxy,
        int startYear,
        Optional<Path> kev,
        Path work,
        Consumer<String> progress) {

    /** Of a server; never to be shown. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
