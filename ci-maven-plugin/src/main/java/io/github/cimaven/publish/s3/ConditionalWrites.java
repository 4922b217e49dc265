package io.github.cimaven.publish.s3;

import io.github.cimaven.config.AwsKeys;
import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * Finds out whether a server that is not AWS heeds conditions. Some answer 200 and overwrite what is there: two builds at
 * once would both publish.
 */
final class ConditionalWrites {
    private final S3Bucket bucket;
    private final boolean known;
    private boolean proved;

    /** @param known whether it is AWS, which heeds them */
    ConditionalWrites(S3Bucket bucket, boolean known) {
        this.bucket = bucket;
        this.known = known;
    }

    /** @param folder for a small object, which is removed again */
    synchronized void refuseIgnored(String folder) throws IOException, PublishException {
        if (known || proved) {
            return;
        }
        String key = folder + "probe-" + UUID.randomUUID();
        boolean heeded;
        bucket.put(key, content("first"), S3Condition.ABSENT, Map.of());
        try {
            heeded = bucket.put(key, content("second"), S3Condition.ABSENT, Map.of())
                            .isEmpty()
                    && bucket.put(key, content("third"), S3Condition.replacing("\"0\""), Map.of())
                            .isEmpty();
        } finally {
            bucket.delete(key);
        }
        if (!heeded) {
            throw new PublishException(
                    "%s overwrites what is there, although it was asked not to (If-None-Match, If-Match). Publish to another server with -D%s, or to another channel with -D%s"
                            .formatted(bucket.location(), AwsKeys.S3_ENDPOINT, PublishKeys.CHANNELS));
        }
        proved = true;
    }

    private static S3Content content(String text) {
        return S3Content.json("\"%s\"".formatted(text).getBytes(StandardCharsets.US_ASCII));
    }
}
