package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.PublishException;

/** Another build is publishing this release, and will say what became of it. */
public final class HeldElsewhereException extends PublishException {
    private static final long serialVersionUID = 1L;

    HeldElsewhereException(String message) {
        super(message);
    }
}
