package io.github.cimaven.audit.owasp;

import java.io.IOException;
import java.nio.file.Path;

/** What the audit wants of dependency-check. One call at a time: the engine has state of the whole JVM. */
public interface DependencyCheck {
    /** Looks at artifacts with a ready database, which stays as it is. No host is contacted. */
    ScanResult scan(ScanRequest request);

    /** Fills a database, or brings it up to date. Contacts the host of the feed, that of the database, and no other. */
    UpdateResult update(UpdateRequest request);

    /**
     * Copies what a URL names to a file, through the proxy of the JVM.
     *
     * @throws IOException when it is not there; the message says why
     */
    void fetch(String url, Path file) throws IOException;
}
