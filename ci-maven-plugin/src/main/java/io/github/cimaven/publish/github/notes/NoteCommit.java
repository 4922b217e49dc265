package io.github.cimaven.publish.github.notes;

/**
 * A commit that a release has and the last one has not.
 *
 * @param id hexadecimal digits
 * @param message whole
 * @param parents more than one: a merge
 */
public record NoteCommit(String id, String message, String author, String email, int parents) {

    String subject() {
        return message.strip().lines().findFirst().orElse("").strip();
    }
}
