package io.github.cimaven.audit;

/** Whether a change brings an artifact. */
public enum Novelty {
    /** It does. */
    ADDED,
    /** The base had it already. */
    THERE_BEFORE,
    /** Nobody can tell. */
    UNKNOWN,
    /** It is not asked: everything counts. */
    NOT_ASKED
}
