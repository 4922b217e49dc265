package io.github.cimaven.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a build may take.
 *
 * @param start when the build began
 * @param limit more than zero
 */
public record Deadline(Instant start, Duration limit) {
    /** The part of the limit after which the user is told what is left to do. */
    public static final int WARNING_PERCENT = 80;

    public Deadline {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A deadline after " + limit + " has passed before the build began.");
        }
    }

    /** @return empty when the limit is zero, which switches the deadline off */
    public static Optional<Deadline> of(Instant start, Duration limit) {
        return limit.isZero() ? Optional.empty() : Optional.of(new Deadline(start, limit));
    }

    Instant warning() {
        return start.plus(limit.multipliedBy(WARNING_PERCENT).dividedBy(100));
    }

    Instant end() {
        return start.plus(limit);
    }
}
