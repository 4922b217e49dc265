package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The journal while this run holds its lease. The heartbeat writes too, so one writes at a time. */
final class HeldJournal {
    private final Documents documents;
    private final Clock clock;
    private final Duration lease;
    private Document document;
    private Journal journal;
    private boolean released;

    private HeldJournal(Documents documents, Clock clock, Duration lease, Document document, Journal journal) {
        this.documents = documents;
        this.clock = clock;
        this.lease = lease;
        this.document = document;
        this.journal = journal;
    }

    /**
     * @param there what is to be replaced; empty when there is no journal yet
     * @return empty when another run was faster
     */
    static Optional<HeldJournal> take(
            Documents documents, Clock clock, Duration lease, Optional<Document> there, Journal first)
            throws IOException, PublishException {
        Optional<Document> written = there.isPresent()
                ? documents.replace(Journal.NAME, first.bytes(), there.get())
                : documents.create(Journal.NAME, first.bytes());
        return written.map(document -> new HeldJournal(documents, clock, lease, document, first));
    }

    synchronized Journal journal() {
        return journal;
    }

    synchronized void update(UnaryOperator<JournalChange> change)
            throws IOException, PublishException, FencedException {
        write(change, clock.instant().plus(lease));
    }

    /** Lets the next run take over at once. */
    synchronized void release(UnaryOperator<JournalChange> change)
            throws IOException, PublishException, FencedException {
        released = true;
        write(change, clock.instant());
    }

    /** Holds on to the lease during a long upload. What fails here shows at the next write. */
    synchronized void renew() {
        try {
            if (!released) {
                update(UnaryOperator.identity());
            }
        } catch (IOException | PublishException | FencedException e) {
            // The lease has some time left; if it was lost, the next write is refused.
        }
    }

    /** Stores a document beside the journal, unless an earlier run has. */
    synchronized void keep(String name, byte[] bytes) throws IOException, PublishException {
        documents.create(name, bytes);
    }

    private void write(UnaryOperator<JournalChange> change, Instant expires)
            throws IOException, PublishException, FencedException {
        Journal next = next(change, expires);
        Optional<Document> written = documents.replace(Journal.NAME, next.bytes(), document);
        if (written.isEmpty()) {
            readOwn();
            next = next(change, expires);
            written = documents.replace(Journal.NAME, next.bytes(), document);
        }
        document = written.orElseThrow(FencedException::new);
        journal = next;
    }

    private Journal next(UnaryOperator<JournalChange> change, Instant expires) {
        return change.apply(journal.change())
                .lease(journal.lease().until(expires))
                .journal();
    }

    /** What is there may be of this run: an earlier write took place, and nobody got to say so. */
    private void readOwn() throws IOException, PublishException, FencedException {
        Document there = documents.get(Journal.NAME).orElseThrow(FencedException::new);
        Journal stored;
        try {
            stored = Journal.parse(there.bytes());
        } catch (IOException e) {
            throw new FencedException();
        }
        if (!stored.lease().isSame(journal.lease())) {
            throw new FencedException();
        }
        document = there;
        journal = stored;
    }
}
