package io.github.cimaven.deadline;

import java.util.Set;

/** What the {@link Watchdog} has done when the time is up. All are called by its thread, in this order. */
public interface Consequences {

    /** Most of the time is gone: say what is left to do. */
    void warn();

    /** The deadline has passed: keep the evidence, and make the build fail. Nothing was stopped so far. */
    void expire();

    /**
     * The build did not end by itself.
     *
     * @param stuck the threads that were at work
     */
    void giveUp(Set<Thread> stuck);
}
