package io.github.cimaven.publish.aws.sdk;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.s3.S3Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongFunction;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Objects that are too large for one request: parts, with a SHA-256 of each. S3 keeps none of the whole then, so it is
 * downloaded where it is wanted.
 *
 * @param part the size of a part in bytes
 * @param patience how long a request may take, by the bytes of its body
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html">Limits of multipart uploads</a>
 */
record SdkParts(S3Client client, long part, LongFunction<Duration> patience) {
    private static final int MOST = 10_000;
    private static final int BUFFER = 1 << 16;

    /** @return the ETag of the object; the condition is one of its last request */
    String put(PutObjectRequest object, S3Content content) {
        List<String> digests = digests(content);
        String id = client.createMultipartUpload(it -> it.bucket(object.bucket())
                        .key(object.key())
                        .contentType(object.contentType())
                        .tagging(object.tagging())
                        .checksumAlgorithm(ChecksumAlgorithm.SHA256))
                .uploadId();
        boolean complete = false;
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (String digest : digests) {
                parts.add(part(object, content, id, parts.size(), digest));
            }
            String etag = client.completeMultipartUpload(it -> it.bucket(object.bucket())
                            .key(object.key())
                            .uploadId(id)
                            .ifMatch(object.ifMatch())
                            .ifNoneMatch(object.ifNoneMatch())
                            .multipartUpload(all -> all.parts(parts)))
                    .eTag();
            complete = true;
            return etag;
        } finally {
            if (!complete) {
                abort(object, id);
            }
        }
    }

    private CompletedPart part(PutObjectRequest object, S3Content content, String id, int index, String digest) {
        long length = length(content, index);
        RequestBody body = RequestBody.fromContentProvider(() -> opened(content, index), length, content.type());
        String etag = client.uploadPart(
                        it -> it.bucket(object.bucket())
                                .key(object.key())
                                .uploadId(id)
                                .partNumber(index + 1)
                                .checksumSHA256(digest)
                                .overrideConfiguration(all -> all.apiCallAttemptTimeout(patience.apply(length))),
                        body)
                .eTag();
        return CompletedPart.builder()
                .partNumber(index + 1)
                .eTag(etag)
                .checksumSHA256(digest)
                .build();
    }

    /** Of each part; and the whole is what was announced. */
    private List<String> digests(S3Content content) {
        List<String> digests = new ArrayList<>();
        MessageDigest whole = Digests.sha256();
        try (InputStream in = content.source().open()) {
            for (int index = 0; index * size(content) < content.size(); index++) {
                MessageDigest digest = Digests.sha256();
                long left = length(content, index);
                byte[] buffer = new byte[BUFFER];
                while (left > 0) {
                    int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
                    if (read == 0) {
                        throw new IOException("the file became shorter while it was sent");
                    }
                    digest.update(buffer, 0, read);
                    whole.update(buffer, 0, read);
                    left -= read;
                }
                digests.add(Base64.getEncoder().encodeToString(digest.digest()));
            }
            if (!HexFormat.of().formatHex(whole.digest()).equals(content.sha256())) {
                throw new IOException("the file changed while it was sent");
            }
            return digests;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream opened(S3Content content, int index) {
        try {
            InputStream in = content.source().open();
            in.skipNBytes(index * size(content));
            return in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long length(S3Content content, int index) {
        return Math.min(size(content), content.size() - index * size(content));
    }

    /** Larger parts for what would have too many. */
    private long size(S3Content content) {
        return Math.max(part, content.size() / MOST + 1);
    }

    /** Parts that nobody completes cost money. */
    private void abort(PutObjectRequest object, String id) {
        try {
            client.abortMultipartUpload(
                    it -> it.bucket(object.bucket()).key(object.key()).uploadId(id));
        } catch (SdkException e) {
            // What went wrong before says more; a rule of the bucket removes them.
        }
    }
}
