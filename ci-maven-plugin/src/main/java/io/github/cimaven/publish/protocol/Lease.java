package io.github.cimaven.publish.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The right to go on with a release.
 *
 * @param epoch grows with each change of hands
 * @param expires when others may take it; it is renewed while its owner works
 */
record Lease(String owner, int attempt, String writer, Optional<LocalProcess> process, long epoch, Instant expires) {

    static Lease of(Run run, long epoch, Instant expires) {
        return new Lease(run.owner(), run.attempt(), run.writer(), run.process(), epoch, expires);
    }

    Lease until(Instant time) {
        return new Lease(owner, attempt, writer, process, epoch, time);
    }

    /** Whether it is the other one, renewed or not. */
    boolean isSame(Lease other) {
        return writer.equals(other.writer()) && epoch == other.epoch();
    }

    /** @param alive whether a process of this machine still runs */
    boolean freeFor(Run run, Instant now, Predicate<LocalProcess> alive) {
        boolean laterAttempt = owner.equals(run.owner()) && attempt < run.attempt();
        boolean dead = process.isPresent()
                && run.process().map(LocalProcess::machine).equals(process.map(LocalProcess::machine))
                && !alive.test(process.get());
        return !now.isBefore(expires) || writer.equals(run.writer()) || laterAttempt || dead;
    }

    Duration rest(Instant now) {
        return Duration.between(now, expires);
    }
}
