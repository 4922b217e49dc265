package io.github.cimaven.publish.maven;

import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.io.IOException;
import java.util.Optional;

/** Tells what a repository has got of a file that is not yet on any list of versions. */
interface Proof {

    /** The SHA-256 of what is there; empty when the repository does not have it. */
    Optional<String> digest(ReleaseFile file) throws IOException, PublishException;
}
