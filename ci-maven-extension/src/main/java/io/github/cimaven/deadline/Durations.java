package io.github.cimaven.deadline;

import java.time.Duration;
import java.util.Locale;

/** Durations as the user may type them back: {@code 1h30m}, {@code 5m}, {@code 7.5s}. */
public final class Durations {
    private Durations() {}

    public static String text(Duration duration) {
        // ISO 8601 without its prefix is what Settings reads.
        return duration.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
