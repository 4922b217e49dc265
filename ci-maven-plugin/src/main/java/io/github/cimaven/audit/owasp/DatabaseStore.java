package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.FolderRemoval;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The databases of this machine: each unpacked once, into a folder that is named by the SHA-256 of its artifact. A folder
 * is there whole or not at all, however many builds unpack at a time; what nobody used for two weeks is removed.
 *
 * @param home where the folders lie
 */
public record DatabaseStore(Path home, Clock clock) {
    private static final Duration KEPT = Duration.ofDays(14);
    private static final String PART = ".part-";

    /**
     * @param zip an artifact of ci:audit-database
     * @param source as a user knows it
     * @param mend what to type when it is damaged, as a sentence
     */
    public ReadyDatabase of(Path zip, String source, String mend, Consumer<String> progress)
            throws IOException, DataUnavailableException {
        String sha256 = Digests.sha256(zip);
        Path folder = home.resolve(sha256);
        if (!Files.isDirectory(folder)) {
            progress.accept("Unpacking the audit database %s (%d MB), once on this machine."
                    .formatted(source, Files.size(zip) / (1024 * 1024)));
            unpack(zip, folder, source, mend);
        }
        used(folder);
        // A folder that came to harm is not mended by another build's unpacking: it has to go.
        return ReadyDatabase.check(folder, source, Optional.of(sha256), mend + " Remove " + folder + " before.");
    }

    private void unpack(Path zip, Path folder, String source, String mend)
            throws IOException, DataUnavailableException {
        Files.createDirectories(home);
        removeOld();
        // Not a temporary folder of Java's: nobody but its owner may read those, and other users may share this one.
        Path part = Files.createDirectory(home.resolve(PART + UUID.randomUUID()));
        try {
            DatabaseZip.unpack(zip, part, source, mend);
            ReadyDatabase.check(part, source, Optional.empty(), mend);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another build was faster.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            FolderRemoval.remove(part);
        }
    }

    private void removeOld() throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        List<Path> folders;
        try (Stream<Path> all = Files.list(home)) {
            folders = all.toList();
        }
        for (Path folder : folders) {
            if (Files.exists(folder)
                    && Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
                FolderRemoval.remove(folder);
            }
        }
    }

    private void used(Path folder) {
        try {
            Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
        } catch (IOException e) {
            // A folder that others share read-only stays as it is.
        }
    }
}
