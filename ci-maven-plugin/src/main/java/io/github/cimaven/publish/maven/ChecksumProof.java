package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.http.HttpAnswer;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * CodeArtifact gives no file of a version before its metadata is there, but it compares each checksum that is put with the
 * bytes that it has: 400 when they differ, 404 when it has none.
 */
record ChecksumProof(MavenRepository repository) implements Proof {
    private static final String SHA_256 = ".sha256";
    private static final String OTHER = "0".repeat(64);

    @Override
    public Optional<String> digest(ReleaseFile file) throws IOException, PublishException {
        if (file.isChecksum()) {
            // It was compared when it was put.
            return Optional.of(file.sha256());
        }
        HttpAnswer answer = repository.put(file.path() + SHA_256, file.sha256().getBytes(StandardCharsets.US_ASCII));
        if (answer.ok()) {
            return Optional.of(file.sha256());
        }
        if (answer.absent()) {
            return Optional.empty();
        }
        if (answer.status() == 400) {
            return Optional.of(OTHER);
        }
        throw repository.refused("The repository does not take the checksum", file.path() + SHA_256, answer);
    }
}
