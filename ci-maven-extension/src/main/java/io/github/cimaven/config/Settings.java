package io.github.cimaven.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The user's properties, read as the types that they stand for. An empty value counts as none. */
public final class Settings {
    /** Times are counted from a build's start; a longer one is a slip of the finger. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final UnaryOperator<String> lookup;

    /** @param lookup from a property's name to its value, or {@code null} */
    public Settings(UnaryOperator<String> lookup) {
        this.lookup = lookup;
    }

    /** The same, with defaults for what the user does not set. */
    public Settings or(Map<String, String> defaults) {
        return new Settings(key -> text(key).orElse(defaults.get(key)));
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(lookup.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws SettingException for anything but {@code true} and {@code false} */
    public boolean flag(String key, boolean defaultValue) {
        return text(key).map(value -> parseFlag(key, value)).orElse(defaultValue);
    }

    /** @throws SettingException when it is not a duration from zero to a year */
    public Optional<Duration> duration(String key) {
        return text(key).map(value -> parseDuration(key, value));
    }

    public Patterns patterns(String key, String defaultValue) {
        return Patterns.of(text(key).orElse(defaultValue));
    }

    private static boolean parseFlag(String key, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new SettingException("%s=%s is neither true nor false. Type -D%s=true or -D%s=false."
                        .formatted(key, SettingException.shown(value), key, key));
        };
    }

    private static Duration parseDuration(String key, String value) {
        Duration duration;
        try {
            String iso = value.toUpperCase(Locale.ROOT);
            duration = Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
        } catch (DateTimeParseException e) {
            throw noDuration(key, value);
        }
        // A part may be negative while the sum is not, as in 1h-5m.
        if (value.contains("-")) {
            throw noDuration(key, value);
        }
        if (duration.compareTo(LONGEST) > 0) {
            throw new SettingException("%s=%s is more than a year. Type a shorter one, as in -D%s=5m."
                    .formatted(key, SettingException.shown(value), key));
        }
        return duration;
    }

    private static SettingException noDuration(String key, String value) {
        return new SettingException(
                "%s=%s is not a duration. Type a number with h, m or s, as in -D%s=5m or -D%s=1h30m."
                        .formatted(key, SettingException.shown(value), key, key));
    }
}
