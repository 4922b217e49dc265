package io.github.cimaven.publish.parallel;

import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** The same act on many files, several at once. After the first failure no further one is begun. */
public final class Wave {
    /** Acts at once: a service that is far away answers them while others are on their way. */
    public static final int PARALLEL = 24;

    private Wave() {}

    /** What is done with a file, or whatever it is. */
    public interface Act<T> {
        void on(T file) throws IOException, PublishException;
    }

    public static <T> void of(Collection<? extends T> files, Act<T> act) throws IOException, PublishException {
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads =
                Executors.newFixedThreadPool(Math.max(1, Math.min(PARALLEL, files.size())), Wave::daemon);
        try {
            List<Future<Void>> acts = new ArrayList<>();
            for (T file : files) {
                acts.add(threads.submit(() -> {
                    if (!stopped.get()) {
                        boolean done = false;
                        try {
                            act.on(file);
                            done = true;
                        } finally {
                            if (!done) {
                                stopped.set(true);
                            }
                        }
                    }
                    return null;
                }));
            }
            join(acts);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A verdict counts for more than a silence. */
    private static void join(List<Future<Void>> acts) throws IOException, PublishException {
        IOException silence = null;
        PublishException verdict = null;
        for (Future<Void> act : acts) {
            try {
                act.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof PublishException it) {
                    verdict = verdict == null ? it : verdict;
                } else if (e.getCause() instanceof IOException it) {
                    silence = silence == null ? it : silence;
                } else {
                    throw new IllegalStateException("An upload ended in a mistake of this plugin.", e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the publication was interrupted");
            }
        }
        if (verdict != null) {
            throw verdict;
        }
        if (silence != null) {
            throw silence;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "ci-publish");
        thread.setDaemon(true);
        return thread;
    }
}
