package io.github.cimaven.workflow;

import io.github.cimaven.config.InitKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines on top of a file that say who wrote it. */
public final class Header {
    private static final String MARK = "Written by ci:init (io.github.ci-maven).";
    private static final String BRANCH = "Default branch: ";
    private static final Pattern BRANCH_LINE = Pattern.compile("(?:#|//) " + BRANCH + "(\\S+)\\s*");
    private static final String FORM = "Form: ";
    private static final Pattern FORM_LINE = Pattern.compile("(?:#|//) " + FORM + "(\\S+)(?: (\\S+))?\\s*");
    /** Where a header may be. */
    private static final int LINES = 6;

    private Header() {}

    /**
     * @param comment what begins a comment, as in {@code #}
     * @param form with what it calls, as in {@code caller acme/ci@v1}; empty for whole files
     */
    static String of(String comment, String defaultBranch, String form) {
        return Stream.of(
                        MARK + " Change it by the properties ci.*, and type mvn ci:init.",
                        "Yours are the places between \"your own steps begin\" and \"end\".",
                        BRANCH + defaultBranch,
                        form.isEmpty() ? "" : FORM + form)
                .filter(line -> !line.isEmpty())
                .map(line -> comment + " " + line + "\n")
                .collect(Collectors.joining());
    }

    public static boolean isIn(String text) {
        return text.lines().limit(LINES).anyMatch(line -> line.contains(MARK));
    }

    /** The default branch that the file was written for: a clone in CI often does not know it. */
    public static Optional<String> defaultBranch(String text) {
        return line(BRANCH_LINE, text).map(line -> line.group(1));
    }

    /** The settings of the form that the file was written in: whoever typed them need not type them again. */
    static Map<String, String> form(String text) {
        Optional<Matcher> line = line(FORM_LINE, text);
        Map<String, String> settings = new HashMap<>();
        line.ifPresent(it -> settings.put(InitKeys.FORM, it.group(1)));
        line.map(it -> it.group(2)).ifPresent(place -> settings.put(InitKeys.SHARED, place));
        return Map.copyOf(settings);
    }

    private static Optional<Matcher> line(Pattern pattern, String text) {
        return isIn(text)
                ? text.lines()
                        .limit(LINES)
                        .map(pattern::matcher)
                        .filter(Matcher::matches)
                        .findFirst()
                : Optional.empty();
    }
}
