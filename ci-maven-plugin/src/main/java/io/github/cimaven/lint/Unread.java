package io.github.cimaven.lint;

/**
 * A file that lint could not look at.
 *
 * @param reason as the end of a sentence
 */
public record Unread(String file, String reason) {
    public Unread in(String otherFile) {
        return new Unread(otherFile, reason);
    }
}
