package io.github.cimaven.lint;

/** Why lint cannot be done in this build. The message is complete, with what to type next. */
public final class NotDoneException extends Exception {
    private static final long serialVersionUID = 1L;

    public NotDoneException(String message) {
        super(message);
    }

    public NotDoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
