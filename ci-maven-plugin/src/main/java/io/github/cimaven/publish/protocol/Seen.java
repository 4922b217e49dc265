package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.util.Optional;

/** What earlier runs left in the store. */
record Seen(
        Optional<Document> planDocument,
        Optional<SealedPlan> plan,
        Optional<Document> journalDocument,
        Optional<Journal> journal) {

    static Seen in(ReleaseStore store) throws IOException, PublishException {
        // The journal first: a plan that is read after it is at least as new.
        Optional<Document> journal = store.journal().get(Journal.NAME);
        Optional<Document> plan = store.journal().get(SealedPlan.NAME);
        return new Seen(
                plan,
                parsed(store, SealedPlan.NAME, plan, SealedPlan::parse),
                journal,
                parsed(store, Journal.NAME, journal, Journal::parse));
    }

    /** Of the plan as it is stored; empty when there is none. */
    String planDigest() {
        return planDocument.map(it -> Digests.sha256(it.bytes())).orElse("");
    }

    private static <T> Optional<T> parsed(
            ReleaseStore store, String name, Optional<Document> document, Parser<T> parser) throws PublishException {
        if (document.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.parse(document.get().bytes()));
        } catch (IOException e) {
            throw new PublishException(
                    "Nothing was published: %s in %s cannot be read: %s. Compare the release with what its channels have, and mend or remove it."
                            .formatted(name, store.place(), e.getMessage()));
        }
    }

    private interface Parser<T> {
        T parse(byte[] bytes) throws IOException;
    }
}
