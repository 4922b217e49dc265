package io.github.cimaven.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a file that belong to the user: what stands in them is carried over when the file is written anew.
 *
 * @param parts from the name of a place to its lines
 */
public record OwnParts(Map<String, List<String>> parts) {
    private static final Pattern BEGIN =
            Pattern.compile("^\\s*(?:#|//) ci-maven: your own steps begin \\((.+)\\)\\s*$");
    private static final Pattern END = Pattern.compile("^\\s*(?:#|//) ci-maven: your own steps end\\s*$");

    public OwnParts {
        parts = Map.copyOf(parts);
    }

    /** The text of the comment that begins a place, without the comment's sign. */
    public static String begin(String name) {
        return "ci-maven: your own steps begin (" + name + ")";
    }

    public static String end() {
        return "ci-maven: your own steps end";
    }

    /** A value with an empty place above it. */
    public static Commented above(Object value, String name) {
        return Commented.above(value, begin(name), end());
    }

    /** What the user wrote into a file. A place without an end has no lines. */
    public static OwnParts of(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        String name = null;
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches()) {
                name = begin.group(1);
                lines = new ArrayList<>();
            } else if (name != null && END.matcher(line).matches()) {
                if (!lines.isEmpty()) {
                    parts.put(name, List.copyOf(lines));
                }
                name = null;
            } else if (name != null) {
                lines.add(line);
            }
        }
        return new OwnParts(parts);
    }

    /** Puts the user's lines into a text that has the same places, empty. */
    public String into(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(line);
            Matcher begin = BEGIN.matcher(line);
            if (begin.matches()) {
                lines.addAll(parts.getOrDefault(begin.group(1), List.of()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The places with lines of the user's that the text does not have. */
    public Set<String> homelessIn(String text) {
        Set<String> names = new TreeSet<>(parts.keySet());
        text.lines().map(BEGIN::matcher).filter(Matcher::matches).forEach(begin -> names.remove(begin.group(1)));
        return names;
    }
}
