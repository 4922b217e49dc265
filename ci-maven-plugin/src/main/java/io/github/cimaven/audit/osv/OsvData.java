package io.github.cimaven.audit.osv;

import io.github.cimaven.audit.DataUnavailableException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Where a file of advisories comes from. */
@FunctionalInterface
public interface OsvData {

    Fetched get() throws DataUnavailableException;

    /**
     * A file that is here.
     *
     * @param source where it came from, without user, password and query
     * @param published when its server made it; empty when nobody says
     */
    record Fetched(Path file, String source, Optional<Instant> published) {}
}
