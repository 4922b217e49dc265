package io.github.cimaven.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** Patterns of branches and tags in the words of CI services: in {@code ci.*} properties, * stands for any characters. */
public final class Globs {
    private Globs() {}

    /** For GitHub and Bitbucket, where one * stops at a slash. */
    public static List<String> doubleStars(List<String> globs) {
        return globs.stream().map(glob -> glob.replace("*", "**")).toList();
    }

    /** A regular expression without anchors, in the syntax that RE2, Java, Ruby and Go share. */
    public static String regex(List<String> globs) {
        String either = globs.stream().map(Globs::regex).collect(Collectors.joining("|"));
        return globs.size() == 1 ? either : "(" + either + ")";
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        glob.codePoints().forEach(character -> {
            if (character == '*') {
                regex.append(".*");
            } else if (character == '$') {
                // Not by a backslash, which Buildkite's upload takes away before a dollar.
                regex.append("[$]");
            } else {
                if ("\\.+?^()[]{}|/".indexOf(character) >= 0) {
                    regex.append('\\');
                }
                regex.appendCodePoint(character);
            }
        });
        return regex.toString();
    }
}
