package io.github.cimaven.summary;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Figures {
    private static final long MILLIS_OF_MINUTE = 60_000;

    private Figures() {}

    /** As in {@code 0:07}, {@code 3:40} and {@code 1:02:03}. */
    public static String clock(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        long hours = seconds / 3600;
        String rest = "%02d".formatted(seconds % 60);
        return hours == 0
                ? "%d:%s".formatted(seconds / 60, rest)
                : "%d:%02d:%s".formatted(hours, seconds / 60 % 60, rest);
    }

    /** With a tenth of a second below a minute, as in {@code 2.3 s}. */
    public static String time(Duration duration) {
        long tenths = Math.round(duration.toMillis() / 100.0);
        return tenths * 100 < MILLIS_OF_MINUTE ? String.format(Locale.ROOT, "%.1f s", tenths / 10.0) : clock(duration);
    }

    /** As in {@code 1 warning} and {@code 2 warnings}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
