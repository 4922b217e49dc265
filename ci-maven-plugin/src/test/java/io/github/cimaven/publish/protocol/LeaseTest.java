package io.github.cimaven.publish.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
    private static final Instant NOW = Releases.NOW;
    private static final LocalProcess PROCESS = new LocalProcess("boot", 7, NOW);

    @TempDir
    private Path temporary;

    @Test
    void isFreeForALaterAttemptForTheOwnerItselfAndWhenItHasExpired() {
        Lease lease = lease(new Run("ci/7", 2, "w", Optional.empty()));

        assertThat(lease.freeFor(new Run("ci/7", 3, "x", Optional.empty()), NOW, it -> true))
                .isTrue();
        assertThat(lease.freeFor(new Run("ci/7", 2, "w", Optional.empty()), NOW, it -> true))
                .isTrue();
        assertThat(lease.freeFor(new Run("ci/8", 1, "x", Optional.empty()), NOW.plusSeconds(60), it -> true))
                .isTrue();
        assertThat(lease.freeFor(new Run("ci/7", 2, "x", Optional.empty()), NOW, it -> true))
                .isFalse();
        assertThat(lease.freeFor(new Run("ci/7", 1, "x", Optional.empty()), NOW, it -> true))
                .isFalse();
        assertThat(lease.freeFor(new Run("ci/8", 9, "x", Optional.empty()), NOW.plusSeconds(59), it -> true))
                .isFalse();
    }

    @Test
    void isFreeWhenItsProcessOnThisMachineIsDead() {
        Lease lease = lease(new Run("local", 1, "w", Optional.of(PROCESS)));
        Run here = new Run("local", 1, "x", Optional.of(new LocalProcess("boot", 8, NOW)));
        Run elsewhere = new Run("local", 1, "x", Optional.of(new LocalProcess("other", 8, NOW)));

        assertThat(lease.freeFor(here, NOW, it -> false)).isTrue();
        assertThat(lease.freeFor(here, NOW, it -> true)).isFalse();
        assertThat(lease.freeFor(elsewhere, NOW, it -> false)).isFalse();
        assertThat(lease.freeFor(new Run("local", 1, "x", Optional.empty()), NOW, it -> false))
                .isFalse();
    }

    @Test
    void keepsOthersOutUntilItExpires() throws Exception {
        Releases releases = new Releases(temporary);
        releases.world.process(20);
        try {
            releases.publish("ci/1", 1);
        } catch (World.Killed e) {
            // It never gave its lease back.
        }
        releases.world.process(Integer.MAX_VALUE);

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> releases.publish("ci/2", 1))
                .withMessageContaining("another build is publishing this release: ci/1, attempt 1")
                .withMessageContaining("ends in 300 s");

        releases.now = NOW.plusSeconds(300);
        releases.publish("ci/2", 1);
        assertThat(releases.converged()).isTrue();
        assertThat(releases.store.journal().lease().epoch()).isEqualTo(2);
    }

    /** A run that was stopped for a while finds itself replaced, and neither commits nor cleans up. */
    @Test
    void aRunThatLostItTouchesNothingAnyMore() throws Exception {
        Releases releases = new Releases(temporary);
        MemoryService slow = new MemoryService("second", releases.world);
        slow.faults.put("stage", new PublishException("a verdict that comes too late"));
        Publisher zombie = releases.run("ci/1", 1, List.of(hijacked(releases), slow.open()));

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> zombie.publish(releases.build()))
                .withMessageStartingWith("Another build has taken over");
        assertThat(releases.converged()).isTrue();
        assertThat(releases.first.aborts).isZero();
    }

    @Test
    void aRunKnowsItsOwnRenewalWhoseAnswerWasLost() throws Exception {
        Releases releases = new Releases(temporary);
        AtomicReference<Runnable> renewal = new AtomicReference<>();
        releases.heartbeat = (renew, pause) -> {
            renewal.set(renew);
            return () -> {};
        };
        OpenChannel first = whileStaging(releases, () -> {
            releases.store.losesAnswers = true;
            renewal.get().run();
            assertThat(releases.store.losesAnswers).isFalse();
        });

        releases.run("ci/1", 1, List.of(first, releases.second.open())).publish(releases.build());

        assertThat(releases.converged()).isTrue();
    }

    /** While the first channel reads its files, a later attempt does the whole work. */
    private static OpenChannel hijacked(Releases releases) {
        return whileStaging(releases, () -> releases.publish("ci/1", 2));
    }

    private static OpenChannel whileStaging(Releases releases, Executable event) {
        OpenChannel first = releases.first.open();
        return new OpenChannel("first", (Channel) Proxy.newProxyInstance(
                LeaseTest.class.getClassLoader(), new Class<?>[] {Channel.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stage")) {
                        event.execute();
                    }
                    return method.invoke(first.channel(), arguments);
                }));
    }

    @Test
    void ofTwoRunsAtOnceOneWins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                Path folder = Files.createDirectories(temporary.resolve("r" + round));
                Releases releases = new Releases(folder);
                releases.world.process(Integer.MAX_VALUE);
                Callable<Boolean> one = attempt(releases.run("ci/1", 1), releases.build("one"));
                Callable<Boolean> other = attempt(releases.run("ci/2", 1), releases.build("other"));
                Future<Boolean> first = threads.submit(one);
                Future<Boolean> second = threads.submit(other);

                assertThat(first.get() || second.get()).isTrue();
                // Bytes that the loser brought too late are of no use, and of no harm.
                releases.store.blobs.clear();
                assertThat(releases.converged()).isTrue();
                assertThat(releases.first.flips).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether it published, or found all done; a loser is told so. */
    private static Callable<Boolean> attempt(Publisher publisher, Candidate built) {
        return () -> {
            try {
                publisher.publish(built);
                return true;
            } catch (PublishException e) {
                assertThat(e).hasMessageContaining("nother build");
                return false;
            }
        };
    }

    private static Lease lease(Run run) {
        return Lease.of(run, 1, NOW.plusSeconds(60));
    }
}
