package io.github.cimaven.smoke;

import io.github.cimaven.record.Severity;

/** Why a consumer does not get a dependency that the module was compiled or tested with; harmless first. */
public enum Reason {
    OPTIONAL(Severity.NOTE, "it is optional"),
    HOST(Severity.NOTE, "its scope is provided, and the host brings it"),
    PROVIDED(Severity.ERROR, "its scope is provided"),
    TEST(Severity.ERROR, "its scope is test"),
    SYSTEM(Severity.ERROR, "its scope is system"),
    OTHER_VERSION(Severity.ERROR, "a consumer gets another version of it, which does not have the class"),
    SHADED(Severity.ERROR, "it was shaded: the deployed POM leaves it out, and the jar does not have this class of it"),
    CUT(Severity.ERROR, "the deployed POM leaves it out"),
    EXCLUDED(Severity.ERROR, "an exclusion in the POM leaves it out");

    private final Severity severity;
    private final String sentence;

    Reason(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** Whether the module's own packaging lost it, so that it does not matter whose class needs it. */
    boolean lost() {
        return this == SHADED || this == CUT;
    }

    Severity severity() {
        return severity;
    }

    String sentence() {
        return sentence;
    }
}
