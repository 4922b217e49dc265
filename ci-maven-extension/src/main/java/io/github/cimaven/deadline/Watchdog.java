package io.github.cimaven.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The thread that keeps the deadline, and the limits of forks before it.
 *
 * <p>At the deadline it writes the evidence, then stops what runs: forked processes are killed, and when none is left
 * the threads at work are interrupted, again and again until the build has ended. A build that does not end by that is
 * given up after {@link #GRACE}.
 */
public final class Watchdog {
    /** How long the build may take to end by itself once the deadline has passed. */
    static final Duration GRACE = Duration.ofMillis(1500);

    private static final Duration ROUND = Duration.ofMillis(200);

    private final RunningGoals goals;
    private final ForkLimits forks;
    private final Consequences consequences;
    private final Clock clock;
    private final Duration round;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Optional<Deadline> deadline = Optional.empty();
    private volatile boolean expired;

    public Watchdog(RunningGoals goals, ForkLimits forks, Consequences consequences, Clock clock) {
        this(goals, forks, consequences, clock, ROUND);
    }

    /** @param round how often the clock and the threads are looked at */
    Watchdog(RunningGoals goals, ForkLimits forks, Consequences consequences, Clock clock, Duration round) {
        this.round = round;
        this.goals = goals;
        this.forks = forks;
        this.consequences = consequences;
        this.clock = clock;
        this.thread = new Thread(this::watch, "ci-deadline");
        thread.setDaemon(true);
    }

    /** Sets the deadline, or another one while the first has not passed. */
    public void arm(Optional<Deadline> next) {
        deadline = next;
        if (next.isPresent()) {
            start();
        }
    }

    /** Looks after the forks of a goal too, be there a deadline or not, until {@link ForkLimits#end()}. */
    public void limit(TestGoal goal) {
        forks.start(goal);
        start();
    }

    private synchronized void start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    public Optional<Deadline> deadline() {
        return deadline;
    }

    /** The build has ended. What a dying goal has started last is killed; later processes are left alone. */
    public void disarm() {
        ended.countDown();
        if (expired) {
            ForkedProcesses.kill();
        }
    }

    public boolean isExpired() {
        return expired;
    }

    private void watch() {
        try {
            if (reached(Deadline::warning)) {
                warn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A consequence that breaks must not leave the build without an end; nor may {@link #expire()}'s. */
    private void warn() throws InterruptedException {
        try {
            consequences.warn();
        } finally {
            if (reached(Deadline::end)) {
                expire();
            }
        }
    }

    private void expire() throws InterruptedException {
        expired = true;
        try {
            consequences.expire();
        } finally {
            stop();
        }
    }

    private void stop() throws InterruptedException {
        Instant giveUp = clock.instant().plus(GRACE);
        boolean first = true;
        do {
            boolean killed = ForkedProcesses.kill();
            if (!killed || !first) {
                goals.threads().forEach(Thread::interrupt);
            }
            first = false;
            if (clock.instant().isAfter(giveUp)) {
                consequences.giveUp(goals.threads());
                return;
            }
        } while (!endedWithin(round));
    }

    private interface Moment {
        Instant of(Deadline deadline);
    }

    /** @return false when the build ended before */
    private boolean reached(Moment moment) throws InterruptedException {
        Duration pause = Duration.ZERO;
        while (!endedWithin(pause)) {
            if (deadline.filter(it -> !clock.instant().isBefore(moment.of(it))).isPresent()) {
                return true;
            }
            limitForks();
            // In rounds, as the deadline may be set anew meanwhile.
            pause = round;
        }
        return false;
    }

    /** What breaks here is told, and does not take the build its deadline. */
    private void limitForks() {
        try {
            forks.enforce(clock.instant(), deadline);
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    private boolean endedWithin(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
