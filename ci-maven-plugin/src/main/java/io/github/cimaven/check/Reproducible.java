package io.github.cimaven.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for that two builds give the same bytes.
 *
 * @param timestamp {@code project.build.outputTimestamp}; empty when it is not set or switched off
 * @param remind whether this module is to say that it is not set: once in a build is enough
 * @param userPaths folders of this machine and user that must not be in a manifest
 */
public record Reproducible(Optional<Instant> timestamp, boolean remind, List<String> userPaths) {
    static final String PROPERTY = "project.build.outputTimestamp";

    public Reproducible {
        userPaths = List.copyOf(userPaths);
    }
}
