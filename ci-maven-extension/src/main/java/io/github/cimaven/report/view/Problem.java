package io.github.cimaven.report.view;

/**
 * Something to look at first.
 *
 * @param kind what it is, as in {@code New failing test}
 * @param where the module, the goal or the file; may be empty
 */
public record Problem(String kind, Tone tone, String subject, String message, String where) {
    public Problem {
        subject = Shown.of(subject);
        message = Shown.of(message);
        where = Shown.of(where);
    }
}
