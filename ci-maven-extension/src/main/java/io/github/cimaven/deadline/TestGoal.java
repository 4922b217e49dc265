package io.github.cimaven.deadline;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A goal at work that runs tests in Java machines of its own.
 *
 * @param buildFolder the module's {@code target}; Surefire's forks have files below it on their command lines
 * @param reports where the goal writes its reports
 * @param started when the goal began; no fork of it is older
 * @param limit how long one fork may run, more than zero
 */
public record TestGoal(RunningGoal goal, Path buildFolder, Path reports, Instant started, Duration limit) {

    /** The plugin's own time-out after the limit, which leaves time for the thread dump. It counts from the first test. */
    static final Duration OWN_TIMEOUT = Duration.ofSeconds(3);

    /** The end of a fork after the limit, when the plugin did not end it; the start of the first test lies between. */
    static final Duration KILL = Duration.ofSeconds(10);

    public TestGoal {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("A fork that may run " + limit + " would not run at all.");
        }
        buildFolder = buildFolder.toAbsolutePath().normalize();
    }

    /** The time-out for the goal itself, in seconds. */
    public int ownTimeout(Optional<Deadline> deadline) {
        Duration timeout = limitOf(started, deadline).plus(OWN_TIMEOUT).plusMillis(999);
        return Math.toIntExact(Math.min(timeout.toSeconds(), Integer.MAX_VALUE));
    }

    /** When a fork is killed; before the deadline, whatever is left of it. */
    Duration killOf(Instant forked, Optional<Deadline> deadline) {
        Duration limit = limitOf(forked, deadline);
        return deadline.map(
                        it -> Duration.between(forked, it.end()).minus(limit).dividedBy(2))
                .filter(share -> share.compareTo(KILL) < 0)
                .map(limit::plus)
                .orElse(limit.plus(KILL));
    }

    /**
     * When a fork has run for too long. The build must go on after it within the deadline, so a fork gets no more than
     * {@value Deadline#WARNING_PERCENT} % of what is left of it.
     *
     * @param forked when the fork began
     */
    Duration limitOf(Instant forked, Optional<Deadline> deadline) {
        return deadline.map(it -> Duration.between(forked, it.end())
                        .multipliedBy(Deadline.WARNING_PERCENT)
                        .dividedBy(100))
                .filter(share -> share.compareTo(limit) < 0)
                .orElse(limit);
    }
}
