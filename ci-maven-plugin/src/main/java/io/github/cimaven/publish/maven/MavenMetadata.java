package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.metadata.Checksums;
import io.github.cimaven.publish.metadata.MergedMetadata;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The lists of versions of a repository. */
final class MavenMetadata {
    private MavenMetadata() {}

    /** Asks for what is there, before anything is sent: it also shows whether this build may read. */
    static void refuseUnreadable(MavenRepository repository, ReleaseFile file) throws IOException, PublishException {
        Optional<byte[]> there = repository.read(file.path());
        if (there.isPresent()) {
            MergedMetadata.names(there.get(), there.get(), repository.target().address(file.path()));
        }
    }

    /** Adds what the release says, with the checksums; a checksum that is refused is a failure too. */
    static void merge(MavenRepository repository, ReleaseFile file, byte[] release)
            throws IOException, PublishException {
        String place = repository.target().address(file.path());
        Optional<byte[]> there = repository.read(file.path());
        byte[] merged = MergedMetadata.of(release, there, place);
        boolean right = there.isPresent() && Arrays.equals(there.get(), merged);
        if (!right) {
            put(repository, file.path(), merged);
        }
        // Also when the list is right already: a run may have ended between it and them.
        for (Map.Entry<String, String> checksum : Checksums.usual(merged).entrySet()) {
            String path = file.path() + checksum.getKey();
            byte[] text = checksum.getValue().getBytes(StandardCharsets.US_ASCII);
            // Those of a list that was replaced are others.
            Optional<byte[]> before = right ? repository.read(path) : Optional.empty();
            if (before.isEmpty() || !Arrays.equals(before.get(), text)) {
                put(repository, path, text);
            }
        }
        Optional<byte[]> now = repository.read(file.path());
        if (now.isEmpty() || !MergedMetadata.names(now.get(), release, place)) {
            throw new IOException("%s does not name the release yet".formatted(place));
        }
    }

    private static void put(MavenRepository repository, String path, byte[] bytes)
            throws IOException, PublishException {
        HttpAnswer answer = repository.put(path, bytes);
        if (!answer.ok()) {
            throw repository.refused("The repository does not take", path, answer);
        }
    }
}
