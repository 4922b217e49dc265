package io.github.cimaven.deadline;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Durations as the user may type them back: {@code 1h30m}, {@code 5m}, {@code 7.5s}. */
public final class Durations {
    private Durations() {}

    public static String text(Duration duration) {
        // ISO 8601 without its prefix is what Settings reads. Nobody reads beyond milliseconds.
        return duration.truncatedTo(ChronoUnit.MILLIS).toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
