package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.util.Optional;

/** Downloads the file. */
record DownloadProof(MavenRepository repository) implements Proof {

    @Override
    public Optional<String> digest(ReleaseFile file) throws IOException, PublishException {
        return repository.digest(file.path());
    }
}
