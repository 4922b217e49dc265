package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.publish.aws.AwsRefusal;
import io.github.cimaven.publish.aws.AwsSettings;
import io.github.cimaven.publish.s3.S3Condition;
import io.github.cimaven.publish.s3.S3Content;
import io.github.cimaven.publish.s3.S3Document;
import io.github.cimaven.publish.s3.S3Entry;
import io.github.cimaven.publish.s3.S3Objects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.ChecksumType;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Tagging;

/** Objects of one bucket, each in one request where it may, so that its SHA-256 is that of the whole object. */
final class SdkObjects implements S3Objects {
    private static final int CONDITION_FAILED = 412;
    private static final int ABSENT = 404;

    /** Slower than this in bytes a second counts as a silence: a blocked write has no time-out of its own. */
    private static final long SLOWEST = 16 * 1024;

    private final AwsSettings settings;
    private final String bucket;
    private final boolean pathStyle;
    private final SdkS3 limits;
    private S3Client client;

    SdkObjects(AwsSettings settings, String bucket, boolean pathStyle, SdkS3 limits) {
        this.settings = settings;
        this.bucket = bucket;
        this.pathStyle = pathStyle;
        this.limits = limits;
    }

    @Override
    public SortedMap<String, Long> list(String prefix) throws IOException, AwsRefusal {
        return SdkCalls.of(() -> {
            SortedMap<String, Long> sizes = new TreeMap<>();
            client().listObjectsV2Paginator(it -> it.bucket(bucket).prefix(prefix))
                    .contents()
                    .forEach(object -> sizes.put(object.key(), object.size()));
            return sizes;
        });
    }

    @Override
    public Optional<S3Entry> head(String key) throws IOException, AwsRefusal {
        return SdkCalls.of(() -> absentIfMissing(() -> {
            HeadObjectResponse there =
                    client().headObject(it -> it.bucket(bucket).key(key).checksumMode(ChecksumMode.ENABLED));
            // One of several parts is no SHA-256 of the object.
            Optional<String> sha256 = Optional.ofNullable(there.checksumSHA256())
                    .filter(text -> there.checksumType() != ChecksumType.COMPOSITE && text.indexOf('-') < 0)
                    .map(text -> HexFormat.of().formatHex(Base64.getDecoder().decode(text)));
            return new S3Entry(sha256, there.contentLength());
        }));
    }

    @Override
    public Optional<S3Document> read(String key) throws IOException, AwsRefusal {
        return SdkCalls.of(() -> absentIfMissing(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GetObjectResponse there = client().getObject(it -> it.bucket(bucket).key(key), (response, in) -> {
                bytes.reset();
                return whole(response, in.transferTo(bytes));
            });
            return new S3Document(bytes.toByteArray(), there.eTag());
        }));
    }

    @Override
    public boolean download(String key, Path target) throws IOException, AwsRefusal {
        return SdkCalls.of(() -> absentIfMissing(() -> client().getObject(
                                it -> it.bucket(bucket).key(key),
                                (response, in) ->
                                        whole(response, Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING)))))
                .isPresent();
    }

    @Override
    public Optional<String> put(String key, S3Content content, S3Condition condition, Map<String, String> tags)
            throws IOException, AwsRefusal {
        return SdkCalls.of(() -> {
            try {
                if (content.size() > limits.largest()) {
                    return Optional.of(new SdkParts(client(), limits.part(), this::patience)
                            .put(request(key, content, condition, tags), content));
                }
                RequestBody body =
                        RequestBody.fromContentProvider(() -> opened(content), content.size(), content.type());
                String etag = client().putObject(request(key, content, condition, tags), body)
                        .eTag();
                return Optional.of(Optional.ofNullable(etag).orElse(""));
            } catch (S3Exception e) {
                boolean gone =
                        e.statusCode() == ABSENT && condition.etag().isPresent() && e instanceof NoSuchKeyException;
                if (e.statusCode() == CONDITION_FAILED || gone) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    @Override
    public void delete(String key) throws IOException, AwsRefusal {
        SdkCalls.of(() -> client().deleteObject(it -> it.bucket(bucket).key(key)));
    }

    @Override
    public String url(String key) throws IOException, AwsRefusal {
        return SdkCalls.of(() ->
                client().utilities().getUrl(it -> it.bucket(bucket).key(key)).toExternalForm());
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private PutObjectRequest request(String key, S3Content content, S3Condition condition, Map<String, String> tags) {
        PutObjectRequest.Builder request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(content.type())
                .checksumSHA256(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(content.sha256())))
                .overrideConfiguration(it -> it.apiCallAttemptTimeout(patience(content.size())));
        if (!tags.isEmpty()) {
            request.tagging(Tagging.builder()
                    .tagSet(new TreeMap<>(tags)
                            .entrySet().stream()
                                    .map(tag -> Tag.builder()
                                            .key(tag.getKey())
                                            .value(tag.getValue())
                                            .build())
                                    .toList())
                    .build());
        }
        return condition
                .etag()
                .map(request::ifMatch)
                .orElseGet(() -> request.ifNoneMatch("*"))
                .build();
    }

    private Duration patience(long size) {
        return settings.patience().timeout().plus(Duration.ofSeconds(size / SLOWEST));
    }

    /** The JDK's classes take a connection that ends for the end of the body. */
    private static GetObjectResponse whole(GetObjectResponse response, long length) {
        if (response.contentLength() != null && response.contentLength() != length) {
            throw RetryableException.create("the answer broke off");
        }
        return response;
    }

    private static InputStream opened(S3Content content) {
        try {
            return content.source().open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> absentIfMissing(SdkCalls.Call<T> call) throws AwsRefusal {
        try {
            return Optional.of(call.send());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    private synchronized S3Client client() throws AwsRefusal {
        if (client == null) {
            client = SdkClients.set(S3Client.builder(), settings)
                    .forcePathStyle(pathStyle)
                    // Each checksum is a SHA-256 that is given; and whole bodies, as some servers keep the marks of
                    // chunks.
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                    .serviceConfiguration(S3Configuration.builder()
                            .chunkedEncodingEnabled(false)
                            .build())
                    .build();
        }
        return client;
    }
}
