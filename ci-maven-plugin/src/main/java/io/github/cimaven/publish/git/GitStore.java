package io.github.cimaven.publish.git;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.git.GitException;
import io.github.cimaven.git.GitRefusalException;
import io.github.cimaven.git.RemoteFiles;
import io.github.cimaven.publish.spi.BlobStore;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Each document is a ref of its own, {@code refs/ci-release/<artifactId>/<version>/<name>}; all bytes share one. */
public final class GitStore implements JournalStore, BlobStore {
    private static final String BLOBS = "blobs";
    private static final int ROUNDS = 5;

    private final RemoteFiles files;
    private final String prefix;
    private final Path scratch;

    private GitStore(RemoteFiles files, String prefix, Path scratch) {
        this.files = files;
        this.prefix = prefix;
        this.scratch = scratch;
    }

    /**
     * @param place the remote, for people
     * @param scratch a folder for small files
     */
    public static ReleaseStore of(RemoteFiles files, String place, ReleaseId release, Path scratch) {
        // What git does not allow in the name of a ref, and Maven does in a version.
        String key = release.key().replace("..", "._").replaceAll("(\\.lock|\\.)(/|$)", "_$2");
        String prefix = "refs/ci-release/" + key + "/";
        GitStore store = new GitStore(files, prefix, scratch);
        return new ReleaseStore(place + " " + prefix, store, store);
    }

    @Override
    public List<String> problems() throws IOException {
        return files.refusal(prefix + "probe")
                .map(reason ->
                        "The git remote does not take the journal of the release: %s Give the job the right to push (on GitHub: permissions: contents: write), or type -Dci.publish.journal=directory."
                                .formatted(reason))
                .map(List::of)
                .orElse(List.of());
    }

    @Override
    public Optional<Document> get(String name) throws IOException, PublishException {
        return asking(() -> {
            Optional<String> commit = files.commit(prefix + name);
            if (commit.isEmpty()) {
                return Optional.empty();
            }
            String object = files.list(prefix + name, commit.get()).get(name);
            Path file = temporary(name);
            files.read(object, file);
            return Optional.of(new Document(Files.readAllBytes(file), commit.get()));
        });
    }

    @Override
    public Optional<Document> create(String name, byte[] bytes) throws IOException, PublishException {
        return write(name, bytes, Optional.empty());
    }

    @Override
    public Optional<Document> replace(String name, byte[] bytes, Document expected)
            throws IOException, PublishException {
        return write(name, bytes, Optional.of(expected.version()));
    }

    @Override
    public void putIfAbsent(Collection<Blob> blobs) throws IOException, PublishException {
        try {
            put(blobs);
        } catch (PublishException e) {
            // A server that does not take a file names it as it is called there.
            String message = e.getMessage();
            for (Blob blob : blobs) {
                message =
                        message.replace(blob.sha256(), blob.file().getFileName().toString());
            }
            throw new PublishException(message);
        }
    }

    private void put(Collection<Blob> blobs) throws IOException, PublishException {
        asking(() -> {
            List<String> stored = files.store(blobs.stream().map(Blob::file).toList());
            Map<String, String> added = new TreeMap<>();
            List<String> digests =
                    new ArrayList<>(blobs.stream().map(Blob::sha256).toList());
            for (int i = 0; i < digests.size(); i++) {
                added.put(digests.get(i), stored.get(i));
            }
            for (int round = 0; round < ROUNDS; round++) {
                Optional<String> before = files.commit(prefix + BLOBS);
                Map<String, String> all = new TreeMap<>(added);
                if (before.isPresent()) {
                    Map<String, String> there = files.list(prefix + BLOBS, before.get());
                    if (there.keySet().containsAll(added.keySet())) {
                        return true;
                    }
                    all.putAll(there);
                }
                if (files.write(prefix + BLOBS, all, before).isPresent()) {
                    return true;
                }
            }
            throw new IOException("other builds write to " + prefix + BLOBS + " all the time");
        });
    }

    @Override
    public boolean get(String sha256, Path target) throws IOException, PublishException {
        return asking(() -> {
            Optional<String> commit = files.commit(prefix + BLOBS);
            String object = commit.isEmpty()
                    ? null
                    : files.list(prefix + BLOBS, commit.get()).get(sha256);
            if (object != null) {
                files.read(object, target);
            }
            return object != null;
        });
    }

    @Override
    public void clear() throws IOException, PublishException {
        asking(() -> {
            files.remove(prefix + BLOBS);
            return true;
        });
    }

    private Optional<Document> write(String name, byte[] bytes, Optional<String> expected)
            throws IOException, PublishException {
        return asking(() -> {
            Path file = Files.write(temporary(name), bytes);
            String object = files.store(List.of(file)).get(0);
            return files.write(prefix + name, Map.of(name, object), expected)
                    .map(commit -> new Document(bytes, commit));
        });
    }

    private Path temporary(String name) throws IOException {
        Files.createDirectories(scratch);
        return scratch.resolve(name);
    }

    /** What is not the word of a server may be over at the next run. */
    private static <T> T asking(Question<T> question) throws IOException, PublishException {
        try {
            return question.ask();
        } catch (GitRefusalException e) {
            throw new PublishException(
                    "The git remote does not take the journal of the release: %s Keep it elsewhere: -D%s=directory -D%s=<a folder that the next run will see>"
                            .formatted(e.getMessage(), PublishKeys.JOURNAL, PublishKeys.DIRECTORY));
        } catch (GitException e) {
            throw new IOException(e.getMessage() + " " + e.fix(), e);
        }
    }

    private interface Question<T> {
        T ask() throws GitException, IOException;
    }
}
