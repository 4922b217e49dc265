package io.github.cimaven.workflow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines on top of a file that say who wrote it. */
public final class Header {
    private static final String MARK = "Written by ci:init (io.github.ci-maven).";
    private static final String BRANCH = "Default branch: ";
    private static final Pattern BRANCH_LINE = Pattern.compile("(?:#|//) " + BRANCH + "(\\S+)\\s*");
    /** Where a header may be. */
    private static final int LINES = 6;

    private Header() {}

    /** @param comment what begins a comment, as in {@code #} */
    static String of(String comment, String defaultBranch) {
        return List.of(
                        MARK + " Change it by the properties ci.*, and type mvn ci:init.",
                        "Yours are the places between \"your own steps begin\" and \"end\".",
                        BRANCH + defaultBranch)
                .stream()
                .map(line -> comment + " " + line + "\n")
                .collect(Collectors.joining());
    }

    public static boolean isIn(String text) {
        return text.lines().limit(LINES).anyMatch(line -> line.contains(MARK));
    }

    /** The default branch that the file was written for: a clone in CI often does not know it. */
    public static Optional<String> defaultBranch(String text) {
        return isIn(text)
                ? text.lines()
                        .limit(LINES)
                        .map(BRANCH_LINE::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(1))
                        .findFirst()
                : Optional.empty();
    }
}
