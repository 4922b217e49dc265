package io.github.cimaven.audit.owasp;

import io.github.cimaven.config.Keys;

/** What the artifact of a database has beside the database, when the job that builds it is told to take it along. */
public enum Along {
    OSV("osv-maven.zip", "OSV's advisories for Maven", Keys.AUDIT_OSV),
    KEV("known-exploited.json", "CISA's catalogue of known exploited vulnerabilities", Keys.AUDIT_KEV),
    SUPPRESSIONS("suppressions.xml", "The company's suppressions", Keys.AUDIT_SUPPRESSIONS);

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
