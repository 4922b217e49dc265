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
    public synchronized Path of(ReleaseFile file) throws IOException, PublishException {
        Optional<Path> own = Optional.ofNullable(built.get(file.sha256()));
        if (own.isPresent()) {
            return own.get();
        }
        Path fetched = cache.resolve(file.sha256());
        if (Files.exists(fetched) && Digests.sha256(fetched).equals(file.sha256())) {
            return fetched;
        }
        Files.createDirectories(cache);
        if (!blobs.get(file.sha256(), fetched)) {
            throw lost(file, "is not there");
        }
        if (!Digests.sha256(fetched).equals(file.sha256())) {
            Files.delete(fetched);
            throw lost(file, "has other bytes than were sealed");
        }
        return fetched;
    }

    private static PublishException lost(ReleaseFile file, String what) {
        return new PublishException(
                "The sealed content of %s (SHA-256 %s) %s. The release cannot be completed from this journal: release a new version."
                        .formatted(file.path(), file.sha256(), what));
    }
}
