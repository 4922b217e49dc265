package io.github.cimaven.publish.protocol;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Renews a lease while a run works. */
public interface Heartbeat {

    /** @return what stops it */
    Runnable start(Runnable renewal, Duration every);

    /** A thread that ends with the JVM. */
    static Heartbeat thread() {
        return (renewal, every) -> {
            ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "ci-publish-lease");
                thread.setDaemon(true);
                return thread;
            });
            Future<?> renewals =
                    executor.scheduleWithFixedDelay(renewal, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
            return () -> {
                renewals.cancel(false);
                executor.shutdown();
            };
        };
    }

    /** For a lease that outlives every test. */
    static Heartbeat none() {
        return (renewal, every) -> () -> {};
    }
}
