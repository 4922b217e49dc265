package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The bytes of the sealed plan: what this run built, where it is the same, else what the store keeps. */
final class LocalContents implements Contents {
    private final Map<String, Path> built;
    private final BlobStore blobs;
    private final Path cache;

    LocalContents(Map<String, Path> built, BlobStore blobs, Path cache) {
        this.built = built;
        this.blobs = blobs;
        this.cache = cache;
    }

    @Override
    public Path of(ReleaseFile file) throws IOException, PublishException {
        return find(file)
                .orElseThrow(() -> new PublishException(
                        "The sealed content of %s (SHA-256 %s) is gone, or was changed. Run the release again: it is sealed anew if nothing of it is staged any more. Otherwise release a new version."
                                .formatted(file.path(), file.sha256())));
    }

    /** Brings what is missing here. */
    boolean hasAll(SealedPlan plan) throws IOException, PublishException {
        for (ReleaseFile file : plan.all().toList()) {
            if (find(file).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private synchronized Optional<Path> find(ReleaseFile file) throws IOException, PublishException {
        Optional<Path> own = Optional.ofNullable(built.get(file.sha256()));
        if (own.isPresent()) {
            return own;
        }
        Path fetched = cache.resolve(file.sha256());
        if (Files.exists(fetched) && Digests.sha256(fetched).equals(file.sha256())) {
            return Optional.of(fetched);
        }
        Files.createDirectories(cache);
        if (!blobs.get(file.sha256(), fetched)) {
            return Optional.empty();
        }
        if (!Digests.sha256(fetched).equals(file.sha256())) {
            Files.delete(fetched);
            return Optional.empty();
        }
        return Optional.of(fetched);
    }
}
