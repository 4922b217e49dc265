package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Conditional writes whose answer may have been lost: a service that stored the document and did not get to say so makes
 * the client try again, and refuses its own write. So a refusal is compared with what is there.
 */
record Documents(JournalStore store) {

    Optional<Document> get(String name) throws IOException, PublishException {
        return store.get(name);
    }

    /** @return empty when another one is there */
    Optional<Document> create(String name, byte[] bytes) throws IOException, PublishException {
        return write(name, bytes, () -> store.create(name, bytes));
    }

    /** @return empty when another one is there than the expected */
    Optional<Document> replace(String name, byte[] bytes, Document expected) throws IOException, PublishException {
        return write(name, bytes, () -> store.replace(name, bytes, expected));
    }

    private Optional<Document> write(String name, byte[] bytes, Write write) throws IOException, PublishException {
        Optional<Document> written;
        try {
            written = write.run();
        } catch (IOException e) {
            Optional<Document> there = own(name, bytes);
            if (there.isPresent()) {
                return there;
            }
            throw e;
        }
        return written.isPresent() ? written : own(name, bytes);
    }

    private Optional<Document> own(String name, byte[] bytes) throws IOException, PublishException {
        return store.get(name).filter(there -> Arrays.equals(there.bytes(), bytes));
    }

    private interface Write {
        Optional<Document> run() throws IOException, PublishException;
    }
}
