package io.github.cimaven.publish.protocol;

/** Another run has taken over: this one must not touch anything any more. */
final class FencedException extends Exception {
    private static final long serialVersionUID = 1L;
}
