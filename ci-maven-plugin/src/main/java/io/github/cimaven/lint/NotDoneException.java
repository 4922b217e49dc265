package io.github.cimaven.lint;

import io.github.cimaven.record.Severity;

/** Why lint cannot be done in this build. The message is complete, with what to type next. */
public final class NotDoneException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Severity severity;

    /** @param severity a note where nobody could expect lint to be done */
    public NotDoneException(String message, Severity severity) {
        super(message);
        this.severity = severity;
    }

    public NotDoneException(String message) {
        this(message, Severity.WARNING);
    }

    public NotDoneException(String message, Throwable cause) {
        super(message, cause);
        this.severity = Severity.WARNING;
    }

    public Severity severity() {
        return severity;
    }
}
