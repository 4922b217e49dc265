package io.github.cimaven.api;

/** Two jars cannot be compared. The message is a phrase that says why. */
public final class IncomparableException extends Exception {
    private static final long serialVersionUID = 1L;

    public IncomparableException(String message, Throwable cause) {
        super(message, cause);
    }
}
