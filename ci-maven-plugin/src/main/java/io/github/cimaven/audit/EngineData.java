package io.github.cimaven.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * The data of an engine.
 *
 * @param name of the data, as in {@code OSV Maven} or {@code NVD}
 * @param source where it came from: a file, a URL without its user and password, or coordinates
 * @param modified how far the data goes; empty when it does not say
 * @param sha256 of the data as it was fetched, in hexadecimal digits
 */
public record EngineData(String name, String source, Optional<Instant> modified, String sha256) {}
