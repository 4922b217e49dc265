package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.aws.AwsSettings;

/** Makes connections; its jars are resolved when the channel is used. */
public interface S3Transport {

    /**
     * Asks nobody yet.
     *
     * @param pathStyle whether the bucket stands in the path and not in the host's name
     */
    S3Objects open(AwsSettings settings, String bucket, boolean pathStyle);
}
