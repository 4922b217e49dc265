package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.BlobStore.Blob;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Stores the bytes of a release, and then the plan that names them: a plan without its bytes is never seen. */
record Seal(Setup setup, Documents documents) {

    /** @return empty when another run has sealed in the meantime */
    Optional<Document> first(Candidate built) throws IOException, PublishException {
        blobs(built);
        return documents.create(SealedPlan.NAME, built.plan().bytes());
    }

    /** Replaces a plan, under the lease. */
    void again(Candidate built, Optional<Document> before) throws IOException, PublishException, FencedException {
        blobs(built);
        byte[] bytes = built.plan().bytes();
        Optional<Document> written = before.isPresent()
                ? documents.replace(SealedPlan.NAME, bytes, before.get())
                : documents.create(SealedPlan.NAME, bytes);
        if (written.isEmpty()) {
            throw new FencedException();
        }
    }

    private void blobs(Candidate built) throws IOException, PublishException {
        List<Blob> blobs = built.plan()
                .all()
                .map(ReleaseFile::sha256)
                .distinct()
                .map(digest -> new Blob(digest, built.files().get(digest)))
                .toList();
        setup.store().blobs().putIfAbsent(blobs);
    }
}
