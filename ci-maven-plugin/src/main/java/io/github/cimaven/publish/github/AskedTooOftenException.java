package io.github.cimaven.publish.github;

import java.io.IOException;

/** A limit of GitHub is reached: every further request makes it worse. */
final class AskedTooOftenException extends IOException {
    private static final long serialVersionUID = 1L;

    AskedTooOftenException(String message) {
        super(message);
    }
}
