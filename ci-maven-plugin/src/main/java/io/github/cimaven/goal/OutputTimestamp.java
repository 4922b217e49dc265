package io.github.cimaven.goal;

import io.github.cimaven.config.Settings;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The property {@code project.build.outputTimestamp}, read as maven-archiver reads it. */
final class OutputTimestamp {
    private static final String PROPERTY = "project.build.outputTimestamp";

    private OutputTimestamp() {}

    /** Empty when it is not set, switched off by a single letter, or none: the plugin that packages tells that. */
    static Optional<Instant> of(Settings settings) {
        return settings.text(PROPERTY).flatMap(OutputTimestamp::parse);
    }

    private static Optional<Instant> parse(String text) {
        try {
            return text.matches("\\d+")
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
