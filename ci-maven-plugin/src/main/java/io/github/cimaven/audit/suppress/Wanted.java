package io.github.cimaven.audit.suppress;

import java.util.regex.Pattern;

/** Text to compare with, as dependency-check compares: whole, and case counts only when the user says so. */
record Wanted(String value, boolean regex, boolean caseSensitive) {

    /** @throws java.util.regex.PatternSyntaxException when it is not a regular expression */
    Pattern pattern() {
        int flags = caseSensitive ? 0 : Pattern.CASE_INSENSITIVE;
        return Pattern.compile(value, regex ? flags : flags | Pattern.LITERAL);
    }
}
