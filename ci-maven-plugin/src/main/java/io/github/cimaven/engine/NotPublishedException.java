package io.github.cimaven.engine;

/** A repository did not take an artifact; the message says why, without a full stop. */
public final class NotPublishedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotPublishedException(String message, Throwable cause) {
        super(message, cause);
    }
}
