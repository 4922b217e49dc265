package io.github.cimaven.deadline;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits in tests: long for what must happen, shortly for what must not. */
final class Waiting {
    /** How often the watchdog of a test looks. */
    static final Duration ROUND = Duration.ofMillis(20);

    private Waiting() {}

    /** @throws AssertionError when it does not become true within a minute */
    static void until(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("In vain: " + what);
            }
            Thread.sleep(10);
        }
    }

    /** Long enough for some of the watchdog's rounds. */
    static void someRounds() throws InterruptedException {
        Thread.sleep(8 * ROUND.toMillis());
    }
}
