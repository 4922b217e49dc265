package io.github.cimaven.publish.directory;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;

/** Plan, journal and bytes of one release in a folder of its own. */
final class DirectoryStore implements JournalStore, BlobStore {
    private static final Object THIS_JVM = new Object();
    private static final String BLOBS = "blobs";

    private final Path folder;

    DirectoryStore(Path folder) {
        this.folder = folder;
    }

    ReleaseStore store() {
        return new ReleaseStore(folder.toString(), this, this);
    }

    @Override
    public Optional<Document> get(String name) throws IOException {
        // Also when a file stands where the folder should: that is told by the channel, before anything is written.
        if (!Files.exists(folder.resolve(name))) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        return Optional.of(new Document(bytes, Digests.sha256(bytes)));
    }

    @Override
    public Optional<Document> create(String name, byte[] bytes) throws IOException {
        return this.<Optional<Document>, IOException>locked(
                () -> get(name).isPresent() ? Optional.empty() : written(name, bytes));
    }

    @Override
    public Optional<Document> replace(String name, byte[] bytes, Document expected) throws IOException {
        return this.<Optional<Document>, IOException>locked(() -> get(name)
                        .map(Document::version)
                        .filter(expected.version()::equals)
                        .isPresent()
                ? written(name, bytes)
                : Optional.empty());
    }

    @Override
    public void putIfAbsent(Collection<Blob> blobs) throws IOException, PublishException {
        // Of two runs at once, which have not met at the journal yet, one writes.
        this.<Collection<Blob>, PublishException>locked(() -> {
            // Each waits for the disk: together they wait once, and once for all names, as the plan comes after them.
            Wave.of(blobs, this::copy);
            AtomicFile.sync(folder.resolve(BLOBS));
            return blobs;
        });
    }

    @Override
    public boolean get(String sha256, Path target) throws IOException {
        if (!Files.exists(blob(sha256))) {
            return false;
        }
        Files.copy(blob(sha256), target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    @Override
    public void clear() throws IOException {
        FolderRemoval.remove(folder.resolve(BLOBS));
    }

    private void copy(Blob blob) throws IOException {
        Path target = blob(blob.sha256());
        if (!Files.exists(target)) {
            AtomicFile.copyUnsynced(blob.file(), target);
        }
    }

    private Path blob(String sha256) {
        return folder.resolve(BLOBS).resolve(sha256);
    }

    private Optional<Document> written(String name, byte[] bytes) throws IOException {
        AtomicFile.write(bytes, folder.resolve(name));
        return Optional.of(new Document(bytes, Digests.sha256(bytes)));
    }

    /** One step for all processes: the operating system frees the lock on a crash. */
    private <T, E extends Exception> T locked(Step<T, E> step) throws IOException, E {
        Files.createDirectories(folder);
        synchronized (THIS_JVM) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("the lock in " + folder + " was lost");
                }
                return step.run();
            } catch (OverlappingFileLockException e) {
                throw new IOException("another build of this JVM writes to " + folder, e);
            }
        }
    }

    private interface Step<T, E extends Exception> {
        T run() throws IOException, E;
    }
}
