package io.github.cimaven.publish.spi;

import java.io.IOException;
import java.nio.file.Path;

/** The bytes of a release on this machine. May be asked by several threads. */
public interface Contents {

    /**
     * A local file with exactly the bytes that were sealed. It must not be changed or moved.
     *
     * @throws IOException when they cannot be had now
     * @throws PublishException when they are lost
     */
    Path of(ReleaseFile file) throws IOException, PublishException;
}
