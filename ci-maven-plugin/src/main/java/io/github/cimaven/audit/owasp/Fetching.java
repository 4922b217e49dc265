package io.github.cimaven.audit.owasp;

import java.io.IOException;
import java.nio.file.Path;

/** Copies files that come along with a database. */
@FunctionalInterface
public interface Fetching {

    /** @throws IOException when it is not there; the message says why, without a password */
    void copy(String url, Path file) throws IOException;
}
