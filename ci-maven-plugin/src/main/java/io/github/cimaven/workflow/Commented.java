package io.github.cimaven.workflow;

import java.util.List;

/**
 * A value of a YAML document with comments. The others are maps, lists, texts, numbers and booleans.
 *
 * @param above lines above it
 * @param after what stands after it on its line; empty for nothing
 */
public record Commented(List<String> above, Object value, String after) {
    public Commented {
        above = List.copyOf(above);
    }

    public static Commented above(Object value, String... lines) {
        return new Commented(List.of(lines), value, "");
    }

    public static Commented after(Object value, String comment) {
        return new Commented(List.of(), value, comment);
    }
}
