package io.github.cimaven.config;

/** A mistake in what the user set. The message is complete: what is wrong, where, and what to type instead. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingException(String message) {
        super(message);
    }

    /** A value as a message may show it: on one line and not endless. */
    public static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
