package io.github.cimaven.stage;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long artifacts are to be kept, in days; empty is for ever. */
public record Retention(Optional<Integer> days) {
    private static final int MOST_DAYS = 36_500;

    /**
     * @param text a number of days, or nothing
     * @throws SettingException when it is not a whole number from 1 to 36500
     */
    public static Retention of(Optional<String> text) {
        return new Retention(text.map(Retention::parse));
    }

    Optional<Instant> expires(Instant staged) {
        return days.map(number -> staged.plus(Duration.ofDays(number)));
    }

    private static int parse(String text) {
        if (text.matches("\\d{1,5}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        }
        throw new SettingException(
                "%s is not a number of days from 1 to %d. Type -D%s=14, or nothing after the = to keep artifacts for ever."
                        .formatted(Keys.STAGE_RETENTION_DAYS, MOST_DAYS, Keys.STAGE_RETENTION_DAYS));
    }
}
