package io.github.cimaven.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EarlySessionsTest {
    private static final SparkVersion VERSION = new SparkVersion("4.0.1", "2.13");
    private static final SessionResult PASSED = SessionResult.passed(Instant.EPOCH, Duration.ofSeconds(5));

    private final ExecutorService pool = Executors.newFixedThreadPool(1);
    private final EarlySessions sessions = new EarlySessions();

    @AfterEach
    void endPool() {
        pool.shutdownNow();
    }

    @Test
    void waitsForTheVerySame() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        sessions.start(pool, subject("a", VERSION), () -> {
            begun.countDown();
            Thread.sleep(20);
            return PASSED;
        });
        begun.await();

        assertThat(sessions.passed(subject("a", VERSION))).contains(PASSED);
    }

    @Test
    void endsWhatTriedOtherClasses() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        sessions.start(pool, subject("a", VERSION), () -> {
            begun.countDown();
            try {
                TimeUnit.MINUTES.sleep(10);
                return PASSED;
            } finally {
                interrupted.countDown();
            }
        });
        begun.await();

        assertThat(sessions.passed(subject("b", VERSION))).isEmpty();
        sessions.end(VERSION);

        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void believesNoFailure() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        sessions.start(pool, subject("a", VERSION), () -> {
            begun.countDown();
            return SessionResult.failed(Instant.EPOCH, Duration.ofSeconds(1), "check", "no port", Path.of("out"));
        });
        begun.await();

        assertThat(sessions.passed(subject("a", VERSION))).isEmpty();
    }

    @Test
    void doesNotWaitForWhatHasNotBegun() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        SparkVersion other = new SparkVersion("3.5.6", "2.13");
        sessions.start(pool, subject("a", other), () -> {
            begun.countDown();
            goOn.await();
            return PASSED;
        });
        sessions.start(pool, subject("a", VERSION), () -> {
            runs.incrementAndGet();
            return PASSED;
        });
        begun.await();

        assertThat(sessions.passed(subject("a", VERSION))).isEmpty();
        sessions.end(VERSION);
        goOn.countDown();
        pool.shutdown();
        pool.awaitTermination(30, TimeUnit.SECONDS);

        assertThat(runs).hasValue(0);
    }

    private static SessionSubject subject(String digest, SparkVersion version) {
        JarContents contents = new JarContents(Map.of("a/B.class", digest), List.of());
        return new SessionSubject(version, List.of(Path.of("spark.jar")), contents, List.of(), Optional.empty());
    }
}
