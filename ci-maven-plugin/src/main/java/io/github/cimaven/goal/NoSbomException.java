package io.github.cimaven.goal;

/** No SBOM can be made. The message is complete: why, and what to type next. */
final class NoSbomException extends Exception {
    private static final long serialVersionUID = 1L;

    NoSbomException(String message) {
        super(message);
    }

    NoSbomException(String message, Throwable cause) {
        super(message, cause);
    }
}
