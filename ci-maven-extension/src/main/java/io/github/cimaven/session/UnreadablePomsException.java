package io.github.cimaven.session;

/** The POMs of the base commit cannot be read. */
final class UnreadablePomsException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param clause why not, as a clause */
    UnreadablePomsException(String clause, Throwable cause) {
        super(clause, cause);
    }
}
