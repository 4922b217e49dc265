package io.github.cimaven.publish.github.notes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Closes a block of code that a text leaves open, so that what follows is no code. */
final class Fences {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?<fence>`{3,}|~{3,})(?<rest>.*)$");

    private Fences() {}

    static String closed(String markdown) {
        String open = "";
        for (String line : markdown.lines().toList()) {
            Matcher fence = FENCE.matcher(line);
            if (!fence.matches()) {
                continue;
            }
            String marks = fence.group("fence");
            if (open.isEmpty()) {
                open = marks;
            } else if (marks.startsWith(open) && fence.group("rest").isBlank()) {
                open = "";
            }
        }
        return open.isEmpty() ? markdown : markdown + "\n" + open;
    }
}
