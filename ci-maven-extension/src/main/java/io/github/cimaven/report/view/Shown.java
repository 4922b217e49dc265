package io.github.cimaven.report.view;

import io.github.cimaven.text.VisibleText;

/** Text from outside as people read it. */
public final class Shown {
    /** The whole text is in the record. */
    static final int MOST_CHARACTERS = 1_000;

    private Shown() {}

    /** Without characters that cannot be seen, and not longer than people read. */
    public static String of(String text) {
        // Before it is looked at: a message may have megabytes.
        return VisibleText.of(VisibleText.bounded(text, MOST_CHARACTERS), MOST_CHARACTERS);
    }
}
