package io.github.cimaven.publish.s3;

import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plan, journal and bytes of one release, below {@code .release/} of its folder in the bucket. */
final class S3Store implements JournalStore, BlobStore {
    private static final String BLOBS = "blobs/";

    private final S3Bucket bucket;
    private final ConditionalWrites conditions;
    private final String folder;
    private final S3Tags tags;

    /** @param folder of the release, which ends with a slash */
    S3Store(S3Bucket bucket, ConditionalWrites conditions, String folder, S3Tags tags) {
        this.bucket = bucket;
        this.conditions = conditions;
        this.folder = folder + S3Layout.OWN;
        this.tags = tags;
    }

    ReleaseStore store() {
        return new ReleaseStore(bucket.location().place(folder), this, this);
    }

    @Override
    public Optional<Document> get(String name) throws IOException, PublishException {
        return bucket.read(folder + name).map(it -> new Document(it.bytes(), it.etag()));
    }

    @Override
    public Optional<Document> create(String name, byte[] bytes) throws IOException, PublishException {
        return write(name, bytes, S3Condition.ABSENT);
    }

    @Override
    public Optional<Document> replace(String name, byte[] bytes, Document expected)
            throws IOException, PublishException {
        return write(name, bytes, S3Condition.replacing(expected.version()));
    }

    @Override
    public void putIfAbsent(Collection<Blob> blobs) throws IOException, PublishException {
        conditions.refuseIgnored(folder);
        Set<String> there = bucket.list(folder + BLOBS).keySet();
        List<Blob> missing = blobs.stream()
                .filter(blob -> !there.contains(key(blob.sha256())))
                // A refusal is told soon: of a small one its reason arrives.
                .sorted(Comparator.comparingLong(blob -> blob.file().toFile().length()))
                .toList();
        Wave.of(
                missing,
                blob -> bucket.put(
                        key(blob.sha256()),
                        S3Content.file(blob.file(), blob.sha256()),
                        S3Condition.ABSENT,
                        tags.passing()));
    }

    @Override
    public boolean get(String sha256, Path target) throws IOException, PublishException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        return bucket.download(key(sha256), target);
    }

    @Override
    public void clear() throws IOException, PublishException {
        Wave.of(bucket.list(folder + BLOBS).keySet(), bucket::delete);
    }

    /** A refusal may be of a write of our own whose answer was lost: then what is there is what was to be written. */
    private Optional<Document> write(String name, byte[] bytes, S3Condition condition)
            throws IOException, PublishException {
        Optional<String> etag = bucket.put(folder + name, S3Content.json(bytes), condition, Map.of());
        if (etag.isPresent()) {
            return Optional.of(new Document(bytes, etag.get()));
        }
        return get(name).filter(there -> Arrays.equals(there.bytes(), bytes));
    }

    private String key(String sha256) {
        return folder + BLOBS + sha256;
    }
}
