package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.doubles.FaultProxy;
import io.github.cimaven.doubles.FaultProxy.Fault;
import io.github.cimaven.doubles.S3Server;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.aws.sdk.SdkS3;
import io.github.cimaven.publish.s3.S3Condition;
import io.github.cimaven.publish.s3.S3Content;
import io.github.cimaven.publish.s3.S3Objects;
import io.github.cimaven.publish.spi.Login;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is too large for one request, with limits that are smaller than those of S3. */
class S3PartsTest {
    private static final String KEY = "releases/large.jar";
    private static final int MIB = 1 << 20;
    private static final byte[] BYTES = bytes(12 * MIB + 1);

    private final S3Server server = SharedS3.strict();
    private String bucket;
    private FaultProxy proxy;
    private S3Objects objects;

    @BeforeEach
    void open() throws IOException {
        bucket = SharedS3.bucket(server);
        proxy = new FaultProxy(server.port());
        objects = new SdkS3(6 * MIB, 5 * MIB)
                .open(
                        new AwsSettings(
                                Optional.of(new Login(S3Builds.USER, S3Builds.SECRET)),
                                Optional.of("us-east-1"),
                                Optional.of(URI.create(proxy.url())),
                                new AwsSettings.Patience(Duration.ofSeconds(20), 2, Optional.empty())),
                        bucket,
                        true);
    }

    @AfterEach
    void close() throws IOException {
        objects.close();
        proxy.close();
    }

    @Test
    void goesInPartsAndIsThereAsAWhole() throws Exception {
        assertThat(put(BYTES, Digests.sha256(BYTES))).isPresent();

        assertThat(server.objects(bucket).get(KEY)).isEqualTo(BYTES);
        assertThat(proxy.requests).filteredOn(it -> it.contains("partNumber=")).hasSize(3);
        // Of parts there is no SHA-256 of the whole: whoever wants it downloads.
        assertThat(objects.head(KEY).orElseThrow().sha256()).isEmpty();
    }

    @Test
    void isNotWrittenOverWhatIsThere() throws Exception {
        server.put(bucket, KEY, "first");
        assertThat(put(BYTES, Digests.sha256(BYTES))).isEmpty();

        assertThat(server.objects(bucket).get(KEY)).asString().isEqualTo("first");
        assertThat(proxy.requests).last().asString().startsWith("DELETE ").contains("uploadId=");
    }

    @Test
    void aPartThatIsCutOffIsSentAgain() throws Exception {
        proxy.fault("partNumber=2", 1, Fault.CUT);
        assertThat(put(BYTES, Digests.sha256(BYTES))).isPresent();
        assertThat(server.objects(bucket).get(KEY)).isEqualTo(BYTES);
    }

    @Test
    void aFileThatChangedIsNotSent() {
        assertThatThrownBy(() -> put(BYTES, "0".repeat(64)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed");
        assertThat(proxy.requests).isEmpty();
    }

    private Optional<String> put(byte[] bytes, String sha256) throws Exception {
        S3Content content =
                new S3Content(() -> new ByteArrayInputStream(bytes), bytes.length, sha256, "application/octet-stream");
        return objects.put(KEY, content, S3Condition.ABSENT, Map.of());
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
