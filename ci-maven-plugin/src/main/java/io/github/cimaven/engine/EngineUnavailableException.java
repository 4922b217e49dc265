package io.github.cimaven.engine;

/** An engine's jars cannot be had. The message is complete: which, why, and what to type next. */
public final class EngineUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
