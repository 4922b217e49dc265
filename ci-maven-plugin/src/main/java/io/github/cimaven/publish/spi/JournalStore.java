package io.github.cimaven.publish.spi;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Small documents of one release, where a run on another machine finds them. Writes are conditional and atomic: of two
 * writers at once, one succeeds.
 *
 * <p>An {@link IOException} of a write leaves open whether it took place; the caller reads and compares.
 */
public interface JournalStore {

    /** Looks, without changing anything, for what would keep this run from writing; whole sentences. */
    default List<String> problems() throws IOException, PublishException {
        return List.of();
    }

    /** @param name a file name as in {@code journal.json} */
    Optional<Document> get(String name) throws IOException, PublishException;

    /** @return the document as it is stored; empty when there is one of that name already */
    Optional<Document> create(String name, byte[] bytes) throws IOException, PublishException;

    /**
     * @param expected the document that is to be replaced, as it was read or written last
     * @return the document as it is stored; empty when another one is there by now
     */
    Optional<Document> replace(String name, byte[] bytes, Document expected) throws IOException, PublishException;

    /** A document as the store has it. */
    final class Document {
        private final byte[] bytes;
        private final String version;

        /** @param version what the store tells its states apart by: an ETag, a commit id */
        public Document(byte[] bytes, String version) {
            this.bytes = bytes.clone();
            this.version = version;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public String version() {
            return version;
        }
    }
}
