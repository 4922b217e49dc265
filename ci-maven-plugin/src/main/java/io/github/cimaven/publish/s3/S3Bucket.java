package io.github.cimaven.publish.s3;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;

/** A bucket whose answers are verdicts or silence. May be used by several threads. */
final class S3Bucket {
    private final S3Objects objects;
    private final S3Location location;
    private final S3Verdicts verdicts;
    private final Path scratch;
    private final AtomicLong count = new AtomicLong();

    S3Bucket(S3Objects objects, S3Location location, Path scratch) {
        this.objects = objects;
        this.location = location;
        this.verdicts = new S3Verdicts(location);
        this.scratch = scratch;
    }

    S3Location location() {
        return location;
    }

    SortedMap<String, Long> list(String prefix) throws IOException, PublishException {
        return verdicts.of(prefix, () -> objects.list(prefix));
    }

    Optional<S3Document> read(String key) throws IOException, PublishException {
        return verdicts.of(key, () -> objects.read(key));
    }

    boolean download(String key, Path target) throws IOException, PublishException {
        return verdicts.of(key, () -> objects.download(key, target));
    }

    /** @return the ETag; empty when the condition does not hold, maybe because of this very write */
    Optional<String> put(String key, S3Content content, S3Condition condition, Map<String, String> tags)
            throws IOException, PublishException {
        return verdicts.of(key, () -> objects.put(key, content, condition, tags));
    }

    void delete(String key) throws IOException, PublishException {
        verdicts.of(key, () -> {
            objects.delete(key);
            return key;
        });
    }

    String url(String key) throws IOException, PublishException {
        return verdicts.of(key, () -> objects.url(key));
    }

    /** The SHA-256 of an object, by download where the service keeps none; empty when there is no such object. */
    Optional<String> digest(String key) throws IOException, PublishException {
        Optional<S3Entry> entry = verdicts.of(key, () -> objects.head(key));
        if (entry.isEmpty() || entry.get().sha256().isPresent()) {
            return entry.flatMap(S3Entry::sha256);
        }
        Path file = scratch.resolve(count.incrementAndGet() + ".part");
        try {
            Files.createDirectories(scratch);
            return download(key, file) ? Optional.of(Digests.sha256(file)) : Optional.empty();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    void close() {
        objects.close();
    }
}
