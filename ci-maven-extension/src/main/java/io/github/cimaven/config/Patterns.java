package io.github.cimaven.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names with {@code *} as a wildcard for any characters, as branch and tag filters of CI providers have them. Case
 * counts, as in git.
 */
public record Patterns(List<String> globs) {

    public Patterns {
        globs = List.copyOf(globs);
    }

    /** @param text globs separated by commas; blanks around them do not count */
    public static Patterns of(String text) {
        return new Patterns(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(glob -> !glob.isEmpty())
                .toList());
    }

    public boolean matches(String name) {
        return matching(name).isPresent();
    }

    /** The first glob that matches the name. */
    public Optional<String> matching(String name) {
        return globs.stream()
                .filter(glob -> regex(glob).matcher(name).matches())
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join(", ", globs);
    }

    private static Pattern regex(String glob) {
        String regex = Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
