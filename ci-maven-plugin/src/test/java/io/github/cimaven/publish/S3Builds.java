package io.github.cimaven.publish;

import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.aws.sdk.SdkS3;
import io.github.cimaven.publish.protocol.OpenChannel;
import io.github.cimaven.publish.protocol.Outcome;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.s3.S3Channels;
import io.github.cimaven.publish.s3.S3Transport;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds that publish to a bucket, by the real client and protocol, with the journal in the bucket. */
final class S3Builds {
    static final String USER = "user";
    static final String SECRET = "a-secret-for-tests-only";

    private final Map<String, String> values = new HashMap<>();
    private final Path folder;
    private final Staged staged;
    private int retries = 2;

    S3Builds(Path folder, String bucket, String endpoint) throws IOException {
        this.folder = folder;
        this.staged = new Staged(folder.resolve("staging"));
        set("ci.publish.s3.url", "s3://" + bucket + "/releases");
        set("ci.publish.s3.endpoint", endpoint);
        set("ci.publish.s3.server", "bucket");
        set("ci.publish.s3.tags", "none");
        set("login.bucket", SECRET);
    }

    S3Builds set(String key, String value) {
        values.put(key, value);
        return this;
    }

    S3Builds retries(int number) {
        retries = number;
        return this;
    }

    Staged staged() {
        return staged;
    }

    Settings settings() {
        return new Settings(values, folder);
    }

    Channel open() throws PublishException {
        return channels(retries).open(settings());
    }

    Outcome publish() throws IOException, PublishException, PendingException {
        try (Channel channel = open()) {
            return staged.publish(
                    channel.store(Staged.RELEASE).orElseThrow(),
                    Staged.RELEASE,
                    List.of(new OpenChannel("s3", channel)));
        }
    }

    private static S3Channels channels(int retries) {
        return new S3Channels(
                new S3Channels.Connections() {
                    @Override
                    public S3Transport transport() {
                        return new SdkS3();
                    }

                    @Override
                    public AwsSettings.Patience patience(String url) {
                        return new AwsSettings.Patience(Duration.ofSeconds(3), retries, Optional.empty());
                    }
                },
                Clock.systemUTC());
    }
}
