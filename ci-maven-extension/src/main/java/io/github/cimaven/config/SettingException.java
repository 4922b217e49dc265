package io.github.cimaven.config;

/** A mistake in what the user set. The message is complete: what is wrong, where, and what to type instead. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingException(String message) {
        super(message);
    }
}
