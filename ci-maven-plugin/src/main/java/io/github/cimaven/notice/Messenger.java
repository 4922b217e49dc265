package io.github.cimaven.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Sends notices to one place. */
public interface Messenger {

    /**
     * Sends the notice, or changes the one with the same {@link Notice#key()} where it can be found.
     *
     * @param files replies to it where the place has threads, each once however often it is called; that they cannot be
     *     added is a note
     * @throws IOException when it was not sent, or it is not known whether it was; the message says why, without a secret
     */
    Sent send(Notice notice, Destination destination, List<Path> files) throws IOException;

    /** The message as it would be sent, as JSON. */
    String preview(Notice notice, Destination destination);
}
