package io.github.cimaven.publish.spi;

import java.io.IOException;
import java.util.List;

/**
 * Tells people that a release is out, after every channel has flipped. Called at least once: a run that is killed before
 * it could note that it told, tells again. What it throws is noted and never fails the release.
 */
public interface Announcer {

    /** As in {@code slack}. */
    String name();

    /** @param receipts in the order of the channels */
    void announce(Release release, List<Receipt> receipts) throws IOException;
}
