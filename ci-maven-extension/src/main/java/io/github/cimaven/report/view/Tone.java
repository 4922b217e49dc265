package io.github.cimaven.report.view;

import java.util.Locale;

/** How something is to be felt; a word beside it always says the same. */
public enum Tone {
    GOOD,
    BAD,
    WARN,
    INFO,
    PLAIN;

    /** The name of its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
