package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;

/** A place that releases are published to. One small final class each, registered in {@link Channels}. */
public interface Channel {

    /** The name in {@code ci.publish}. */
    String name();

    /**
     * Publishes the plan's files, or nothing when one of them is there with other bytes. Publishing the same files
     * again changes nothing, and completes a publication that was broken off.
     *
     * @throws PublishException when the release cannot be published there as it is
     */
    Outcome publish(Staging staging, Plan plan, ReleaseFacts release) throws IOException, PublishException;

    /**
     * @param place where the release is now, for people
     * @param sent files that were written
     * @param present files that were there already
     */
    record Outcome(String place, int sent, int present) {}
}
