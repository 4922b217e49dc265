package io.github.cimaven.session;

/** What Maven shows as the build's first error when the deadline has passed. */
final class DeadlineExceededException extends Exception {
    private static final long serialVersionUID = 1L;

    DeadlineExceededException(String message) {
        super(message);
    }
}
