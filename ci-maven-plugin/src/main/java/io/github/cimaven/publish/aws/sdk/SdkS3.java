package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.s3.S3Objects;
import io.github.cimaven.publish.s3.S3Transport;

/**
 * Buckets by the AWS SDK.
 *
 * @param largest what is sent in one request at most, in bytes; more goes in parts
 * @param part the size of a part in bytes, at least 5 MiB for AWS
 */
public record SdkS3(long largest, long part) implements S3Transport {
    private static final long LARGEST = 5L << 30;
    private static final long PART = 256L << 20;

    /** As AWS has it. */
    public SdkS3() {
        this(LARGEST, PART);
    }

    @Override
    public S3Objects open(AwsSettings settings, String bucket, boolean pathStyle) {
        return new SdkObjects(settings, bucket, pathStyle, this);
    }
}
