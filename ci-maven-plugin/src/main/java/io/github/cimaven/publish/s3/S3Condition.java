package io.github.cimaven.publish.s3;

import java.util.Optional;

/**
 * When an object may be written.
 *
 * @param etag of the one that is to be replaced; empty: there must be none
 */
public record S3Condition(Optional<String> etag) {
    /** Only where there is none. */
    public static final S3Condition ABSENT = new S3Condition(Optional.empty());

    public static S3Condition replacing(String etag) {
        return new S3Condition(Optional.of(etag));
    }
}
