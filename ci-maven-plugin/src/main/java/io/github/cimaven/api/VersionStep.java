package io.github.cimaven.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The step from one release to the next. By semantic versioning a break needs a new major version; below 1.0.0, a new
 * minor one is enough.
 */
public record VersionStep(String before, String after) {
    private static final Pattern NUMBERS = Pattern.compile("(?<major>\\d{1,9})(?:\\.(?<minor>\\d{1,9}))?(?!\\d).*");

    /** Whether the step is large enough for a break; empty when a version does not begin with a number. */
    public Optional<Boolean> allowsBreak() {
        Matcher from = NUMBERS.matcher(before);
        Matcher to = NUMBERS.matcher(after);
        if (!from.matches() || !to.matches()) {
            return Optional.empty();
        }
        int major = number(to.group("major")) - number(from.group("major"));
        boolean initial = number(from.group("major")) == 0;
        return Optional.of(
                major > 0 || (major == 0 && initial && number(to.group("minor")) > number(from.group("minor"))));
    }

    /** The least version that may break something, as in {@code 2.0.0}. */
    public String next() {
        Matcher from = NUMBERS.matcher(before);
        if (!from.matches()) {
            return "...";
        }
        int major = number(from.group("major"));
        return major == 0 ? "0." + (number(from.group("minor")) + 1) + ".0" : (major + 1) + ".0.0";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
