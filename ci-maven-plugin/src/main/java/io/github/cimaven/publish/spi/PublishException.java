package io.github.cimaven.publish.spi;

/** The release cannot be published as it is. The message is complete: what is wrong, where, and what to type next. */
public class PublishException extends Exception {
    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }
}
