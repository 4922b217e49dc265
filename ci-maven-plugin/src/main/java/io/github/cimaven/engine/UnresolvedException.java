package io.github.cimaven.engine;

/** What a class path needs cannot be found; the message says what, without a full stop. */
public final class UnresolvedException extends Exception {
    private static final long serialVersionUID = 1;

    UnresolvedException(String message, Throwable cause) {
        super(message, cause);
    }
}
