package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
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
        write(change.apply(journal.change())
                .lease(journal.lease().until(clock.instant().plus(lease)))
                .journal());
    }

    /** Lets the next run take over at once. */
    synchronized void release(UnaryOperator<JournalChange> change)
            throws IOException, PublishException, FencedException {
        released = true;
        write(change.apply(journal.change())
                .lease(journal.lease().until(clock.instant()))
                .journal());
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

    private void write(Journal next) throws IOException, PublishException, FencedException {
        document = documents.replace(Journal.NAME, next.bytes(), document).orElseThrow(FencedException::new);
        journal = next;
    }
}
