package io.github.cimaven.publish.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The bytes of one release by their SHA-256, where a run on another machine finds them. */
public interface BlobStore {

    /** Adds what is not there; a crash leaves whole blobs or none. */
    void putIfAbsent(Collection<Blob> blobs) throws IOException, PublishException;

    /**
     * Copies a blob to a file, and makes no promise of its bytes: the caller computes their digest.
     *
     * @return whether there is one
     */
    boolean get(String sha256, Path target) throws IOException, PublishException;

    /** Removes all of them, when the release is done and nobody needs them again. */
    void clear() throws IOException, PublishException;

    /** @param file with these bytes; it does not change while it is stored */
    record Blob(String sha256, Path file) {}
}
