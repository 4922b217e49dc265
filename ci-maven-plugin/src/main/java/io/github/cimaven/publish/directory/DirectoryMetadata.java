package io.github.cimaven.publish.directory;

import io.github.cimaven.files.AtomicFile;
import io.github.cimaven.files.Digests;
import io.github.cimaven.publish.metadata.Checksums;
import io.github.cimaven.publish.metadata.MergedMetadata;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The list of versions in a folder, with the checksums that go with it. */
final class DirectoryMetadata {
    private DirectoryMetadata() {}

    /** Why what is there cannot be added to, as a sentence. */
    static Optional<String> problem(Path target) throws IOException {
        try {
            if (Files.isRegularFile(target)) {
                byte[] there = Files.readAllBytes(target);
                MergedMetadata.names(there, there, target.toString());
            }
            return Optional.empty();
        } catch (PublishException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Writes what differs from what is there. */
    static void merge(Path release, Path target) throws IOException, PublishException {
        Optional<byte[]> there = Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty();
        byte[] bytes = MergedMetadata.of(Files.readAllBytes(release), there, target.toString());
        writeIfOther(target, bytes);
        for (Map.Entry<String, String> checksum : checksums(target, bytes).entrySet()) {
            writeIfOther(beside(target, checksum.getKey()), checksum.getValue().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The usual ones, and those of every other kind that is there. */
    private static Map<String, String> checksums(Path target, byte[] bytes) {
        Map<String, String> checksums = new TreeMap<>(Checksums.usual(bytes));
        Checksums.ALGORITHMS.forEach((suffix, algorithm) -> {
            if (Files.exists(beside(target, suffix))) {
                checksums.put(suffix, Digests.of(algorithm, bytes));
            }
        });
        return checksums;
    }

    private static void writeIfOther(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            AtomicFile.write(bytes, file);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
