package io.github.cimaven.publish.directory;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.publish.parallel.Wave;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Contents;
import io.github.cimaven.publish.spi.Progress;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder laid out as a Maven repository. Files wait in {@code .ci-release/<artifactId>/<version>/staged} by their
 * SHA-256, and are moved to their places by the flip.
 */
final class DirectoryChannel implements Channel {
    private final Path directory;
    private final Path staging;
    private final Clock clock;

    /** @param staging the folder that deploy fills, which is no place to publish to */
    DirectoryChannel(Path directory, Path staging, Clock clock) {
        this.directory = directory;
        this.staging = staging;
        this.clock = clock;
    }

    @Override
    public String place() {
        return directory.toString();
    }

    @Override
    public Optional<ReleaseStore> store(ReleaseId release) {
        return Optional.of(new DirectoryStore(ReceiptFile.folder(directory, release)).store());
    }

    @Override
    public List<String> preflight(Release release) throws IOException {
        List<String> problems = new ArrayList<>(DirectoryCheck.problems(directory, staging));
        if (problems.isEmpty()) {
            List<String> conflicts = new ArrayList<>();
            for (ReleaseFile file : release.files()) {
                conflict(file).ifPresent(conflict -> conflicts.add(file.path() + ": " + conflict));
            }
            for (ReleaseFile file : release.attachments()) {
                conflict(file, attached(release, file))
                        .ifPresent(conflict -> conflicts.add(file.path() + ": " + conflict));
            }
            new ReceiptFile(directory, release.id()).conflict().ifPresent(conflicts::add);
            if (!conflicts.isEmpty()) {
                problems.add(differs(conflicts));
            }
            for (ReleaseFile file : release.metadata()) {
                DirectoryMetadata.problem(place(file)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    @Override
    public List<ReleaseFile> files(Release release) {
        return Stream.concat(release.files().stream(), release.attachments().stream())
                .toList();
    }

    @Override
    public void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException {
        Map<String, ReleaseFile> distinct = new TreeMap<>();
        everything(release).forEach(file -> distinct.put(file.sha256(), file));
        // Each waits for the disk: together they wait once.
        Wave.of(distinct.values(), file -> {
            Path waiting = waiting(release, file);
            if (!Files.exists(waiting)) {
                AtomicFile.copy(contents.of(file), waiting);
            }
        });
        for (ReleaseFile file : release.files()) {
            progress.done(file, !Files.exists(place(file)));
        }
    }

    @Override
    public Map<String, String> readBack(Release release) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (ReleaseFile file : release.files()) {
            digest(place(file), waiting(release, file)).ifPresent(digest -> digests.put(file.path(), digest));
        }
        for (ReleaseFile file : release.attachments()) {
            digest(attached(release, file), waiting(release, file))
                    .ifPresent(digest -> digests.put(file.path(), digest));
        }
        return digests;
    }

    @Override
    public void flip(Release release, Contents contents) throws IOException, PublishException {
        List<String> conflicts = new ArrayList<>();
        for (ReleaseFile file : release.files()) {
            Optional<String> conflict = conflict(file);
            if (conflict.isPresent()) {
                conflicts.add(file.path() + ": " + conflict.get());
            } else if (!Files.exists(place(file))) {
                AtomicFile.linkOrCopy(waiting(release, file), place(file));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new PublishException(differs(conflicts));
        }
        Path own = ReceiptFile.folder(directory, release.id());
        for (ReleaseFile file : release.attachments()) {
            // A run that was killed after the last line of this method has no waiting files any more.
            if (!Files.exists(attached(release, file))) {
                AtomicFile.linkOrCopy(waiting(release, file), attached(release, file));
            }
        }
        // Only now does the list of versions name this one.
        for (ReleaseFile file : release.metadata()) {
            DirectoryMetadata.merge(contents.of(file), place(file));
        }
        new ReceiptFile(directory, release.id()).write(release, clock.instant());
        FolderRemoval.remove(own.resolve("staged"));
    }

    @Override
    public void abort(Release release) throws IOException {
        FolderRemoval.remove(ReceiptFile.folder(directory, release.id()).resolve("staged"));
    }

    @Override
    public Receipt receipt(Release release) throws IOException {
        for (ReleaseFile file : release.files()) {
            if (!Digests.sha256(place(file)).equals(file.sha256())) {
                throw new IOException("read back, " + place(file) + " has other bytes than were written");
            }
        }
        List<ReleaseFile> there = new ArrayList<>(release.files());
        for (ReleaseFile file : release.attachments()) {
            if (!Digests.sha256(attached(release, file)).equals(file.sha256())) {
                throw new IOException("read back, " + attached(release, file) + " has other bytes than were written");
            }
            there.add(file);
        }
        return new Receipt(place(), Optional.of(directory.toUri().toString()), there, List.of());
    }

    @Override
    public boolean fetch(Release release, ReleaseFile file, Path target) throws IOException {
        Path there = release.attachments().contains(file) ? attached(release, file) : place(file);
        if (!Files.isRegularFile(there)) {
            return false;
        }
        Files.copy(there, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    @Override
    public Optional<List<String>> list(Release release) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (Path folder : release.files().stream()
                .map(file -> place(file).getParent())
                .distinct()
                .toList()) {
            for (Path file : files(folder)) {
                paths.add(directory.relativize(file).toString().replace('\\', '/'));
            }
        }
        for (Path file : files(ReceiptFile.folder(directory, release.id()).resolve("attachments"))) {
            paths.add(file.getFileName().toString());
        }
        return Optional.of(List.copyOf(paths));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file)).toList();
        }
    }

    private Optional<String> conflict(ReleaseFile file) throws IOException {
        return conflict(file, place(file));
    }

    private static Optional<String> conflict(ReleaseFile file, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path nearest = DirectoryCheck.nearestExisting(target);
            return Files.isDirectory(nearest) ? Optional.empty() : Optional.of(nearest + " is no folder");
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of("something else than a file is there");
        }
        String there = Digests.sha256(target);
        return there.equals(file.sha256())
                ? Optional.empty()
                : Optional.of("SHA-256 there %s, here %s".formatted(there, file.sha256()));
    }

    private String differs(List<String> conflicts) {
        return "what is in %s differs from this release (%d):\n  %s\n-> A release never changes. Release a new version; if this one was built again, make the build reproducible: project.build.outputTimestamp"
                .formatted(directory, conflicts.size(), String.join("\n  ", conflicts));
    }

    private Path place(ReleaseFile file) {
        return directory.resolve(file.path());
    }

    private Path attached(Release release, ReleaseFile file) {
        return ReceiptFile.folder(directory, release.id())
                .resolve("attachments")
                .resolve(file.path());
    }

    /** Of what is published, else of what waits for the flip. */
    private static Optional<String> digest(Path published, Path waiting) throws IOException {
        Path there = Files.exists(published) ? published : waiting;
        return Files.exists(there) ? Optional.of(Digests.sha256(there)) : Optional.empty();
    }

    private Path waiting(Release release, ReleaseFile file) {
        return ReceiptFile.folder(directory, release.id()).resolve("staged").resolve(file.sha256());
    }

    private static List<ReleaseFile> everything(Release release) {
        List<ReleaseFile> all = new ArrayList<>(release.files());
        all.addAll(release.metadata());
        all.addAll(release.attachments());
        return all;
    }
}
