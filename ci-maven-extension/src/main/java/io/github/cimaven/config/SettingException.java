package io.github.cimaven.config;

import java.util.regex.Pattern;

/** A mistake in what the user set. The message is complete: what is wrong, where, and what to type instead. */
public final class SettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The most characters of a value that a message shows. */
    private static final int SHOWN = 60;
    /** Control and format characters (escape sequences, reversed text), line separators, halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public SettingException(String message) {
        super(message);
    }

    /** A value as a message may show it: on one line, not endless, and with nothing that a terminal obeys. */
    public static String shown(String value) {
        boolean whole = value.codePointCount(0, value.length()) <= SHOWN;
        String start = whole ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "...";
        return UNSEEN.matcher(start).replaceAll("?");
    }
}
