package io.github.cimaven.audit;

/** The verdict of an audit. */
public enum State {
    /** Everything was looked at, and nothing counts. */
    PASSED,
    /** Not everything was looked at, or the data is too old. */
    INCOMPLETE,
    /** Something counts. */
    FAILED
}
