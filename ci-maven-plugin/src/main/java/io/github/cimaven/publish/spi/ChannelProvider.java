package io.github.cimaven.publish.spi;

/** Makes a channel. A company's own is found by {@link java.util.ServiceLoader}; it has a constructor that takes nothing. */
public interface ChannelProvider {

    /** The name in {@code ci.publish}: lower-case letters, digits and hyphens. */
    String name();

    /**
     * Reads the channel's settings. Asks no service: that is for {@link Channel#preflight}.
     *
     * @throws PublishException when a setting is missing or wrong; the message says which, and what to type
     */
    Channel open(ChannelContext context) throws PublishException;
}
