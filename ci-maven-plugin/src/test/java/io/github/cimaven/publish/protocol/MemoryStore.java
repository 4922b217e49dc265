package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store that outlives the processes of a test. */
final class MemoryStore implements JournalStore, BlobStore {
    final Map<String, Document> documents = new TreeMap<>();
    final Map<String, byte[]> blobs = new TreeMap<>();
    /** Thrown by each look into the journal. */
    Exception fault;
    /** Why nothing may be removed. */
    Optional<PublishException> keeps = Optional.empty();
    /** The next write takes place; its answer is lost, and so is that of the look after it. */
    boolean losesAnswers;

    private final World world;
    private int version;

    MemoryStore(World world) {
        this.world = world;
    }

    ReleaseStore store() {
        return new ReleaseStore("memory", this, this);
    }

    Journal journal() throws IOException {
        return Journal.parse(documents.get(Journal.NAME).bytes());
    }

    @Override
    public synchronized Optional<Document> get(String name) throws IOException, PublishException {
        world.read();
        if (fault instanceof IOException silence) {
            throw silence;
        }
        if (fault instanceof PublishException verdict) {
            throw verdict;
        }
        if (losesAnswers) {
            losesAnswers = false;
            throw new IOException("timed out");
        }
        return Optional.ofNullable(documents.get(name));
    }

    @Override
    public synchronized Optional<Document> create(String name, byte[] bytes) throws IOException {
        return world.step(() -> documents.containsKey(name) ? Optional.empty() : put(name, bytes));
    }

    @Override
    public synchronized Optional<Document> replace(String name, byte[] bytes, Document expected) throws IOException {
        Optional<Document> written = world.step(
                () -> documents.get(name).version().equals(expected.version()) ? put(name, bytes) : Optional.empty());
        if (losesAnswers) {
            throw new IOException("timed out");
        }
        return written;
    }

    @Override
    public synchronized void putIfAbsent(Collection<Blob> added) throws IOException {
        for (Blob blob : added) {
            world.step(() -> blobs.putIfAbsent(blob.sha256(), Files.readAllBytes(blob.file())));
        }
    }

    @Override
    public synchronized boolean get(String sha256, Path target) throws IOException {
        world.read();
        if (blobs.containsKey(sha256)) {
            Files.write(target, blobs.get(sha256));
        }
        return blobs.containsKey(sha256);
    }

    @Override
    public synchronized void clear() throws IOException, PublishException {
        if (keeps.isPresent()) {
            throw keeps.get();
        }
        world.step(() -> {
            blobs.clear();
            return true;
        });
    }

    private Optional<Document> put(String name, byte[] bytes) {
        documents.put(name, new Document(bytes, String.valueOf(++version)));
        return Optional.of(documents.get(name));
    }
}
