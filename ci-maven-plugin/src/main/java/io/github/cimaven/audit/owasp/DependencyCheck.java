package io.github.cimaven.audit.owasp;

/** What the audit wants of dependency-check. One call at a time: the engine has state of the whole JVM. */
public interface DependencyCheck {
    /** Looks at artifacts with a ready database, which stays as it is. No host is contacted. */
    ScanResult scan(ScanRequest request);

    /** Fills a database, or brings it up to date. Contacts the host of the feed, that of the database, and no other. */
    UpdateResult update(UpdateRequest request);
}
