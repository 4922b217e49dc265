package io.github.cimaven.publish.s3;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsVerdicts;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.util.Optional;

/** What an answer of a bucket means for a release. */
record S3Verdicts(S3Location location) {

    /** A request to the bucket. */
    interface Request<T> {
        T send() throws IOException, AwsRefusal;
    }

    /** @param key what the request is about */
    <T> T of(String key, Request<T> request) throws IOException, PublishException {
        try {
            return request.send();
        } catch (AwsRefusal e) {
            String place = location.place(key);
            if (e.pending()) {
                throw new IOException("%s of %s".formatted(e.getMessage(), place));
            }
            throw new PublishException("%s: %s. %s".formatted(place, e.getMessage(), fix(e)));
        }
    }

    private String fix(AwsRefusal refusal) {
        return AwsVerdicts.fix(refusal, AwsKeys.S3_REGION, Optional.of(AwsKeys.S3_SERVER))
                .orElseGet(() -> switch (refusal.code()) {
                    case "NoSuchBucket" ->
                        "Create the bucket '%s', or type -D%s=s3://<bucket>"
                                .formatted(location.bucket(), AwsKeys.S3_URL);
                    case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException" ->
                        "The bucket '%s' is in another region: type -D%s=<its region>"
                                .formatted(location.bucket(), AwsKeys.S3_REGION);
                    case "EntityTooLarge" -> "The file is larger than the service takes in one piece.";
                    case "InvalidTag" -> "Type -D%s=none, or other tags.".formatted(AwsKeys.S3_TAGS);
                    default -> byStatus(refusal.status());
                });
    }

    private static String byStatus(int status) {
        return switch (status) {
            case 301, 307 -> "The bucket is in another region: type -D%s=<its region>".formatted(AwsKeys.S3_REGION);
            case 401, 403 ->
                "The credentials lack a right for it: s3:ListBucket on the bucket, s3:GetObject, s3:PutObject,"
                        + " s3:PutObjectTagging and s3:DeleteObject on its objects. A policy of the bucket counts too.";
            case 404 -> "Is the endpoint one of S3? See -D%s".formatted(AwsKeys.S3_ENDPOINT);
            case 409 -> "Somebody else is at work on it. Look at the bucket, and run the same release again.";
            case 501 ->
                "The service does not know what was asked for: a server without tags needs -D%s=none"
                        .formatted(AwsKeys.S3_TAGS);
            default -> "Look at the log of the service.";
        };
    }
}
