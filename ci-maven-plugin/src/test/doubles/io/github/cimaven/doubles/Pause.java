package io.github.cimaven.doubles;

/** What a slow server does. */
public final class Pause {
    private Pause() {}

    /** Waits, or is interrupted. */
    public static void of(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
