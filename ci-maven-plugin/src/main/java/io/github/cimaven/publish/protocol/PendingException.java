package io.github.cimaven.publish.protocol;

import java.io.IOException;

/** The release is neither out nor refused: a service was slow or out of reach, and the next run continues. */
public final class PendingException extends Exception {
    private static final long serialVersionUID = 1L;

    PendingException(String message, IOException cause) {
        super(message, cause);
    }
}
