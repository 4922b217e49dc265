package io.github.cimaven.spark;

import io.github.cimaven.record.SparkFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of a session.
 *
 * @param started when its JVM was; empty when none was tried
 * @param duration empty when none was tried
 * @param failure empty when it passed, or none was tried
 */
public record SessionResult(Optional<Instant> started, Optional<Duration> duration, Optional<Failure> failure) {

    /**
     * @param phase what the session was at: {@code start}, {@code session}, {@code round trip}, {@code check}, {@code stop}
     * @param reason without a full stop
     * @param output what the JVM printed
     */
    public record Failure(String phase, String reason, Path output) {}

    static SessionResult passed(Instant started, Duration duration) {
        return new SessionResult(Optional.of(started), Optional.of(duration), Optional.empty());
    }

    static SessionResult failed(Instant started, Duration duration, String phase, String reason, Path output) {
        return new SessionResult(
                Optional.of(started), Optional.of(duration), Optional.of(new Failure(phase, reason, output)));
    }

    public static SessionResult notTried() {
        return new SessionResult(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean isPassed() {
        return status().equals(SparkFacts.SparkVersion.PASSED);
    }

    /** As the record has it. */
    public String status() {
        if (duration.isEmpty()) {
            return SparkFacts.SparkVersion.NOT_TRIED;
        }
        return failure.isEmpty() ? SparkFacts.SparkVersion.PASSED : SparkFacts.SparkVersion.FAILED;
    }
}
