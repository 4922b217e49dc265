package io.github.cimaven.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told. */
final class SettableClock extends Clock {
    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private volatile Instant now = START;

    void setSeconds(long afterStart) {
        now = START.plus(Duration.ofSeconds(afterStart));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
