package io.github.cimaven.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sessions that run beside the tests of their module, until its jar is there to compare with what they tried. */
public final class EarlySessions {
    private final List<Early> all = new ArrayList<>();

    /**
     * @param pool what it waits for
     * @param session ends its JVM when its thread is interrupted
     */
    public synchronized void start(ExecutorService pool, SessionSubject subject, Callable<SessionResult> session) {
        Early early = new Early(subject);
        all.add(early);
        early.future = pool.submit(() -> early.run(session));
    }

    /**
     * Waits for the session of a subject. Only success counts: what failed beside the tests may have failed of them.
     *
     * @return empty when the very same was not tried, not even begun, or did not pass
     */
    public Optional<SessionResult> passed(SessionSubject subject) throws InterruptedException {
        Optional<Early> early = of(subject);
        if (early.isEmpty() || early.get().withdraw()) {
            return Optional.empty();
        }
        early.get().ended.await();
        return early.get().result.filter(SessionResult::isPassed);
    }

    /** Ends what a version still does, and waits for that: its folder is free then. */
    public void end(SparkVersion version) throws InterruptedException {
        for (Early early : of(version)) {
            if (!early.withdraw()) {
                early.future.cancel(true);
                early.ended.await();
            }
        }
    }

    private synchronized Optional<Early> of(SessionSubject subject) {
        return all.stream().filter(early -> early.subject.equals(subject)).findFirst();
    }

    private synchronized List<Early> of(SparkVersion version) {
        return all.stream()
                .filter(early -> early.subject.version().equals(version))
                .toList();
    }

    /** One of them. Who claims it first runs it or withdraws it; either way it ends. */
    private static final class Early {
        private final SessionSubject subject;
        private final AtomicBoolean claimed = new AtomicBoolean();
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile Optional<SessionResult> result = Optional.empty();
        private Future<?> future;

        Early(SessionSubject subject) {
            this.subject = subject;
        }

        /** @return whether it had not begun: then it never will */
        boolean withdraw() {
            boolean mine = claimed.compareAndSet(false, true);
            if (mine) {
                ended.countDown();
            }
            return mine;
        }

        Void run(Callable<SessionResult> session) throws Exception {
            if (claimed.compareAndSet(false, true)) {
                try {
                    result = Optional.of(session.call());
                } finally {
                    ended.countDown();
                }
            }
            return null;
        }
    }
}
