package io.github.cimaven.text;

import java.util.List;

/**
 * The beginning of a message of several lines, told in one. Many goals of Maven have in the first line only what kind of
 * failure it is, as in {@code Compilation failure}, and in the second what it was.
 */
public final class Opening {
    private Opening() {}

    /** The first line with something in it; with the next one when it is no whole sentence. */
    public static String of(String message) {
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.isEmpty()) {
            return message;
        }
        String first = lines.get(0);
        boolean whole = lines.size() == 1 || first.endsWith(".");
        return whole ? first : first.replaceFirst(":$", "") + ": " + lines.get(1);
    }
}
