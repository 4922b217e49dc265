package io.github.cimaven.publish.s3;

import java.util.Optional;

/**
 * What a bucket says of an object.
 *
 * @param sha256 of the whole object, in hexadecimal digits; empty when the service does not keep one
 * @param size in bytes
 */
public record S3Entry(Optional<String> sha256, long size) {}
