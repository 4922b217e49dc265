package io.github.cimaven.workflow;

import java.util.Optional;

/**
 * A file as it is and as it is to be.
 *
 * @param path from the top of the repository, with forward slashes
 * @param before empty when there is no such file
 */
public record FileChange(String path, Optional<String> before, String after) {

    /** Line ends do not count: git changes them on some systems. */
    public boolean isNone() {
        return before.map(text -> plain(text).equals(plain(after))).orElse(false);
    }

    public static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
