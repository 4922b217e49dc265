package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.aws.AwsRefusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The objects of one bucket. May be used by several threads. Every request is repeated after what may be over in a moment;
 * an {@link IOException} means that there was no answer at all.
 */
public interface S3Objects extends AutoCloseable {

    /** @return from the keys that begin so to their sizes in bytes */
    SortedMap<String, Long> list(String prefix) throws IOException, AwsRefusal;

    /** Empty when there is no such object. */
    Optional<S3Entry> head(String key) throws IOException, AwsRefusal;

    /** A small object as a whole; empty when there is no such object. */
    Optional<S3Document> read(String key) throws IOException, AwsRefusal;

    /** @return whether there is such an object; only then the file is written */
    boolean download(String key, Path target) throws IOException, AwsRefusal;

    /**
     * Writes an object with its SHA-256, which the service compares with what arrives.
     *
     * @param tags of the object
     * @return its ETag; empty when the condition does not hold. That may be because of this very write: a request whose
     *     answer was lost is repeated
     */
    Optional<String> put(String key, S3Content content, S3Condition condition, Map<String, String> tags)
            throws IOException, AwsRefusal;

    void delete(String key) throws IOException, AwsRefusal;

    /** Where a browser finds an object, if it may. */
    String url(String key) throws IOException, AwsRefusal;

    @Override
    void close();
}
