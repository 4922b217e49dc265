package io.github.cimaven.git;

/** A server does not take what was pushed, and will not take it next time. */
public final class GitRefusalException extends GitException {
    private static final long serialVersionUID = 1L;

    GitRefusalException(String message, String fix) {
        super(message, fix);
    }
}
