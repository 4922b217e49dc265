package io.github.cimaven.audit.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that is here.
 *
 * @param source where it came from, without user, password and query
 * @param published when its server made it; empty when nobody says
 */
public record Fetched(Path file, String source, Optional<Instant> published) {}
