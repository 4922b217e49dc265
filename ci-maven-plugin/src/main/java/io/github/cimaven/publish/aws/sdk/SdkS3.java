package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.s3.S3Objects;
import io.github.cimaven.publish.s3.S3Transport;

/** S3 by the AWS SDK. */
public final class SdkS3 implements S3Transport {

    @Override
    public S3Objects open(AwsSettings settings, String bucket, boolean pathStyle) {
        return new SdkObjects(settings, bucket, pathStyle);
    }
}
