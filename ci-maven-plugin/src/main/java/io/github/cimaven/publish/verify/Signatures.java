package io.github.cimaven.publish.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks at signatures. */
public interface Signatures {

    /** Whether a release without signatures is as it should be. */
    boolean wanted();

    /** Why no signature can be looked at, as a sentence; empty when they can. */
    Optional<String> unavailable();

    /** @return what is wrong with the detached signature of a file, as a phrase */
    Optional<String> problem(Path file, Path signature) throws IOException;
}
