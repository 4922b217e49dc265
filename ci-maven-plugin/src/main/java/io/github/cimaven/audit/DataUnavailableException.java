package io.github.cimaven.audit;

/** The data of an engine cannot be had or used. The message is complete: which, why, and what to type next. */
public final class DataUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    public DataUnavailableException(String message) {
        super(message);
    }

    public DataUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
