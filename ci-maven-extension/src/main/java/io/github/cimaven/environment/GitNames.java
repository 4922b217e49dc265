package io.github.cimaven.environment;

import java.util.regex.Pattern;

/** What git can hold as a name. */
public final class GitNames {
    /** Abbreviated by seven characters or more; SHA-1 has 40, SHA-256 has 64. */
    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{7,64}");

    /**
     * The rules of {@code git check-ref-format}, and of its {@code --branch} that no name starts with a hyphen.
     *
     * @see <a href="https://git-scm.com/docs/git-check-ref-format">git-check-ref-format</a>
     */
    private static final Pattern REF = Pattern.compile("(?![-/])(?!@$)(?!.*(?:\\.\\.|//|@\\{))(?!.*(?:^|/)\\.)"
            + "(?!.*\\.lock(?:/|$))[^\\x00-\\x20\\x7f~^:?*\\[\\\\]+(?<![/.])");

    private GitNames() {}

    public static boolean isCommit(String text) {
        return COMMIT.matcher(text).matches();
    }

    /** Whether a branch or tag can have this name, without {@code refs/heads/} or {@code refs/tags/}. */
    public static boolean isRefName(String text) {
        return REF.matcher(text).matches();
    }
}
