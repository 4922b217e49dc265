package io.github.cimaven.audit.osv;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Whether the text of an advisory may name one of some packages. It may say yes too often, never too seldom. */
record Mention(String text) {
    /** Escaped ASCII letters: a member's or a package's name may hide in them. */
    private static final List<String> ESCAPES = List.of("\\u004", "\\u005", "\\u006", "\\u007");

    boolean of(Set<String> names) {
        return ESCAPES.stream().anyMatch(text::contains)
                || any("\"name\"", value -> names.contains(value) || value.indexOf('\\') >= 0);
    }

    boolean ofMaven() {
        return any("\"ecosystem\"", Affected::isMaven);
    }

    /** Within text quotes are escaped, so that no member is taken from there. */
    private boolean any(String member, Predicate<String> wanted) {
        for (int at = text.indexOf(member); at >= 0; at = text.indexOf(member, at + 1)) {
            int start = text.indexOf('"', at + member.length());
            int end = start < 0 ? -1 : text.indexOf('"', start + 1);
            if (end > start && wanted.test(text.substring(start + 1, end))) {
                return true;
            }
        }
        return false;
    }
}
