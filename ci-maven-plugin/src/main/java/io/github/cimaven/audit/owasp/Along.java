package io.github.cimaven.audit.owasp;

import io.github.cimaven.config.AuditKeys;

/** What the artifact of a database has beside the database, when the job that builds it is told to take it along. */
public enum Along {
    OSV("osv-maven.zip", "OSV's advisories for Maven", AuditKeys.OSV),
    KEV("known-exploited.json", "CISA's catalogue of known exploited vulnerabilities", AuditKeys.KEV),
    SUPPRESSIONS("suppressions.xml", "The company's suppressions", AuditKeys.SUPPRESSIONS);

    private final String file;
    private final String title;
    private final String key;

    Along(String file, String title, String key) {
        this.file = file;
        this.title = title;
        this.key = key;
    }

    /** Its name in the artifact. */
    public String file() {
        return file;
    }

    String title() {
        return title;
    }

    /** The property that says where it is fetched from. */
    public String key() {
        return key;
    }
}
