package io.github.cimaven.record;

/** How bad a finding is; worst first. */
public enum Severity {
    /** It fails the build. */
    ERROR,
    /** It is recorded, and shown as a problem. */
    WARNING,
    /** Good to know. */
    NOTE
}
