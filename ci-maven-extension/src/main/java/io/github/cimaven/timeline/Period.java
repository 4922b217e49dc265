package io.github.cimaven.timeline;

import java.time.Duration;
import java.time.Instant;

/** From a start to an end. A clock that was set back in between makes it empty, never negative. */
public record Period(Instant start, Instant end) {

    public Period {
        end = end.isBefore(start) ? start : end;
    }

    public Duration duration() {
        return Duration.between(start, end);
    }
}
