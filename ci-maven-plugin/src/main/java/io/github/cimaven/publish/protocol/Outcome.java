package io.github.cimaven.publish.protocol;

import java.util.List;

/**
 * How a run ended well.
 *
 * @param already whether an earlier run had done everything
 * @param journal as it stands in the store
 * @param channels in the order of {@code ci.publish}; none when it was done already
 */
public record Outcome(boolean already, Journal journal, List<Sent> channels) {

    public Outcome {
        channels = List.copyOf(channels);
    }

    /**
     * @param place where the release is now, for people
     * @param sent files that this run wrote
     * @param present files that were there already
     */
    public record Sent(String channel, String place, int sent, int present) {}
}
