package io.github.cimaven.publish.protocol;

import java.io.IOException;

/** Counts everything that changes something, and kills the process before or after one of these steps. */
final class World {
    private int point;
    private int killAt = Integer.MAX_VALUE;
    private boolean dead;
    private int failAt = Integer.MAX_VALUE;

    /** A new process; it dies at a point, of which there are two for each step: before it and after it. */
    void process(int killedAt) {
        point = 0;
        killAt = killedAt;
        failAt = Integer.MAX_VALUE;
        dead = false;
    }

    /** A new process, for which one step has an answer that is lost: even points before it took place, odd ones after. */
    void unreliable(int lostAt) {
        process(Integer.MAX_VALUE);
        failAt = lostAt;
    }

    int points() {
        return point;
    }

    <T> T step(Step<T> step) throws IOException {
        pass();
        T result = step.run();
        pass();
        return result;
    }

    void read() {
        if (dead) {
            throw new Killed();
        }
    }

    private void pass() throws IOException {
        int here = point++;
        if (here == failAt) {
            throw new IOException("connection reset");
        }
        dead |= here == killAt;
        read();
    }

    interface Step<T> {
        T run() throws IOException;
    }

    /** The process is gone: nothing of it runs any more, not even what cleans up. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
