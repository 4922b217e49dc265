package io.github.cimaven.publish;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what changes something outside of this process, and ends the process as {@code kill -9} does. */
final class KillPoints {
    /** What a shell shows of a process that SIGKILL ended. */
    static final int KILLED = 137;

    static final int NEVER = Integer.MAX_VALUE;

    private final AtomicInteger passed = new AtomicInteger();
    private final int killAt;

    /** @param killAt from 0; there are two points for each step, before it and after it */
    KillPoints(int killAt) {
        this.killAt = killAt;
    }

    int passed() {
        return passed.get();
    }

    <T, E extends Exception> T step(Step<T, E> step) throws IOException, E {
        pass();
        T result = step.run();
        pass();
        return result;
    }

    private void pass() {
        if (passed.getAndIncrement() == killAt) {
            // No shutdown hook, no finally, no buffer is written.
            Runtime.getRuntime().halt(KILLED);
        }
    }

    interface Step<T, E extends Exception> {
        T run() throws IOException, E;
    }
}
