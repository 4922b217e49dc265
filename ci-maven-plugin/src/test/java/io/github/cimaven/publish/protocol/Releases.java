package io.github.cimaven.publish.protocol;

import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs that publish version 1 of a project to two services, each built anew with other bytes. */
final class Releases {
    static final String COMMIT = "0123456789012345678901234567890123456789";
    static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    final World world = new World();
    MemoryStore store = new MemoryStore(world);
    final MemoryService first = new MemoryService("first", world);
    final MemoryService second = new MemoryService("second", world);
    final List<String> log = new ArrayList<>();
    Optional<String> commit = Optional.of(COMMIT);
    Instant now = NOW;
    Heartbeat heartbeat = Heartbeat.none();

    private final Path folder;
    private int builds;

    Releases(Path folder) {
        this.folder = folder;
    }

    /** A run of the CI service, with all objects fresh. */
    Publisher run(String owner, int attempt) {
        return run(owner, attempt, List.of(first.open(), second.open()));
    }

    Publisher run(String owner, int attempt, List<OpenChannel> channels) {
        return new Publisher(setup(owner, attempt, store.store(), channels));
    }

    Setup setup(String owner, int attempt, ReleaseStore where, List<OpenChannel> channels) {
        return new Setup(
                where,
                channels,
                new Run(owner, attempt, owner + attempt + builds, Optional.empty()),
                Clock.fixed(now, ZoneOffset.UTC),
                Duration.ofMinutes(5),
                heartbeat,
                process -> true,
                folder.resolve("cache" + builds),
                log::add);
    }

    /** What a build of the commit gives: each time other bytes, as signatures have. */
    Candidate build() {
        return build("signature " + builds++);
    }

    Candidate build(String signature) {
        Map<String, Path> files = new TreeMap<>();
        List<ReleaseFile> listed = new ArrayList<>();
        Map.of("org/x/lib/1/lib-1.jar", "classes", "org/x/lib/1/lib-1.jar.asc", signature, "org/x/lib/1/lib-1.pom", "p")
                .forEach((path, text) -> listed.add(write(path, text, files)));
        ReleaseId id = new ReleaseId("org.x", "lib", "1", Optional.of("v1"), commit);
        return new Candidate(
                new SealedPlan(SealedPlan.SCHEMA_VERSION, id, now, "test", listed, List.of(), List.of()), files);
    }

    /** Everything is there once, and nothing is left to do. */
    boolean converged() throws IOException {
        return first.visible
                && second.visible
                && first.flips == 1
                && second.flips == 1
                && first.files.equals(second.files)
                && first.files.equals(sealed())
                && store.journal().state() == Journal.State.DONE
                && hasReceipts()
                && (store.blobs.isEmpty() || store.journal().notes().toString().contains("could not be removed"));
    }

    private boolean hasReceipts() throws IOException {
        return Arrays.equals(
                store.documents.get(Receipts.NAME).bytes(),
                Receipts.of(store.journal()).bytes());
    }

    boolean nothingVisible() {
        return !first.visible && !second.visible;
    }

    private Map<String, String> sealed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        SealedPlan.parse(store.documents.get(SealedPlan.NAME).bytes())
                .files()
                .forEach(file -> files.put(file.path(), file.sha256()));
        return files;
    }

    Outcome publish(String owner, int attempt) throws PublishException, PendingException {
        return run(owner, attempt).publish(build());
    }

    private ReleaseFile write(String path, String text, Map<String, Path> files) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String digest = Digests.sha256(bytes);
        try {
            files.put(digest, Files.write(folder.resolve(digest), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReleaseFile(path, digest, bytes.length);
    }
}
