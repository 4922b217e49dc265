package io.github.cimaven.publish;

import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Each write of journal and bytes is a step. */
record KillableStore(JournalStore journal, BlobStore blobs, KillPoints points) implements JournalStore, BlobStore {

    static ReleaseStore of(ReleaseStore store, KillPoints points) {
        KillableStore killable = new KillableStore(store.journal(), store.blobs(), points);
        return new ReleaseStore(store.place(), killable, killable);
    }

    @Override
    public Optional<Document> get(String name) throws IOException, PublishException {
        return journal.get(name);
    }

    @Override
    public Optional<Document> create(String name, byte[] bytes) throws IOException, PublishException {
        return points.<Optional<Document>, PublishException>step(() -> journal.create(name, bytes));
    }

    @Override
    public Optional<Document> replace(String name, byte[] bytes, Document expected)
            throws IOException, PublishException {
        return points.<Optional<Document>, PublishException>step(() -> journal.replace(name, bytes, expected));
    }

    /** One by one, so that the process dies between two of them too. */
    @Override
    public void putIfAbsent(Collection<Blob> all) throws IOException, PublishException {
        for (Blob blob : all) {
            points.<Boolean, PublishException>step(() -> {
                blobs.putIfAbsent(List.of(blob));
                return true;
            });
        }
    }

    @Override
    public boolean get(String sha256, Path target) throws IOException, PublishException {
        return blobs.get(sha256, target);
    }

    @Override
    public void clear() throws IOException, PublishException {
        points.<Boolean, PublishException>step(() -> {
            blobs.clear();
            return true;
        });
    }
}
