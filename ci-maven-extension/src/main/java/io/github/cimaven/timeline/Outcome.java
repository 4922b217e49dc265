package io.github.cimaven.timeline;

import java.util.Locale;

/** How a module or a goal ended. */
public enum Outcome {
    SUCCESS,
    FAILURE,
    /** It was never started. */
    SKIPPED,
    /** It was still running when it was last looked at. */
    UNFINISHED;

    /** The name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
