package io.github.cimaven.publish.spi;

/**
 * Where the state of one release is kept.
 *
 * @param place for people, without secrets
 */
public record ReleaseStore(String place, JournalStore journal, BlobStore blobs) {}
