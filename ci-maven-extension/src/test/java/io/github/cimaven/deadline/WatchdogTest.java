package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the watchdog acts, by a clock that the test sets. */
class WatchdogTest {
    private final SettableClock clock = new SettableClock();
    private final RecordedConsequences consequences = new RecordedConsequences();
    private final ForkLimits forks = new ForkLimits(() -> Path.of("target"), Sleeper.JAVA_HOME, fork -> {});
    private final Watchdog watchdog = new Watchdog(new RunningGoals(), forks, consequences, clock, Waiting.ROUND);

    @AfterEach
    void disarm() {
        watchdog.disarm();
    }

    @Test
    void warnsAtFourFifthsAndExpiresAtTheEndAndGivesUpLater() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(79);
        assertThat(consequences.calls).isEmpty();
        at(80, "warn");
        at(99, "warn");
        assertThat(watchdog.isExpired()).isFalse();
        at(100, "warn", "expire");
        at(101, "warn", "expire");
        assertThat(watchdog.isExpired()).isTrue();
        at(102, "warn", "expire", "give up");
        at(1000, "warn", "expire", "give up");
    }

    @Test
    void neitherWarnsNorExpiresTwice() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(100, "warn", "expire");
        watchdog.arm(seconds(10));
        at(101, "warn", "expire");
    }

    @Test
    void keepsALongerDeadlineThatIsSetLater() throws InterruptedException {
        watchdog.arm(seconds(100));
        watchdog.arm(seconds(200));
        assertThat(watchdog.deadline()).isEqualTo(seconds(200));
        at(159);
        assertThat(consequences.calls).isEmpty();
        at(160, "warn");
        at(200, "warn", "expire");
    }

    @Test
    void keepsALongerDeadlineThatIsSetAfterTheWarning() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(90, "warn");
        watchdog.arm(seconds(200));
        at(199, "warn");
        at(200, "warn", "expire");
    }

    @Test
    void keepsAShorterDeadlineThatIsSetLater() throws InterruptedException {
        watchdog.arm(seconds(1000));
        at(9);
        assertThat(consequences.calls).isEmpty();
        watchdog.arm(seconds(10));
        at(9, "warn");
        at(10, "warn", "expire");
    }

    @Test
    void keepsNoDeadlineThatIsTakenAway() throws InterruptedException {
        watchdog.arm(seconds(100));
        watchdog.arm(Optional.empty());
        at(1000);
        assertThat(consequences.calls).isEmpty();
        assertThat(watchdog.deadline()).isEmpty();
    }

    @Test
    void keepsADeadlineThatIsSetAgain() throws InterruptedException {
        watchdog.arm(seconds(100));
        watchdog.arm(Optional.empty());
        watchdog.arm(seconds(50));
        at(50, "warn", "expire");
    }

    @Test
    void doesNothingWithoutADeadline() throws InterruptedException {
        Waiting.until("those of other tests end", () -> watchdogs() == 0);
        watchdog.arm(Optional.empty());
        assertThat(watchdogs()).isZero();
        at(1000);
        assertThat(consequences.calls).isEmpty();
    }

    @Test
    void doesNothingAfterTheBuildHasEnded() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(50);
        watchdog.disarm();
        at(1000);
        assertThat(consequences.calls).isEmpty();
        assertThat(watchdog.isExpired()).isFalse();
    }

    @Test
    void doesNotExpireWhenTheBuildEndsAfterTheWarning() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(80, "warn");
        watchdog.disarm();
        at(1000, "warn");
    }

    @Test
    void doesNothingWhenItIsArmedAfterTheEnd() throws InterruptedException {
        at(1000);
        watchdog.disarm();
        watchdog.arm(seconds(100));
        Waiting.someRounds();
        assertThat(consequences.calls).isEmpty();
    }

    @Test
    void doesNotGiveUpABuildThatEnds() throws InterruptedException {
        watchdog.arm(seconds(100));
        at(100, "warn", "expire");
        watchdog.disarm();
        // It may have looked whether the build goes on, and not yet at the clock.
        Waiting.until("the thread ends", () -> watchdogs() == 0);
        at(1000, "warn", "expire");
    }

    @Test
    void runsInADaemonThreadThatEndsWithTheBuild() throws InterruptedException {
        watchdog.arm(seconds(100));
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("ci-deadline"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
        watchdog.disarm();
        Waiting.until("the thread ends", () -> watchdogs() == 0);
    }

    private static long watchdogs() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("ci-deadline"))
                .count();
    }

    private static Optional<Deadline> seconds(long limit) {
        return Deadline.of(SettableClock.START, Duration.ofSeconds(limit));
    }

    /** Sets the clock; then these are all calls so far, and remain so. */
    private void at(long seconds, String... calls) throws InterruptedException {
        clock.setSeconds(seconds);
        Waiting.until(
                String.join(", ", calls) + ", not " + consequences.calls,
                () -> consequences.calls.size() >= calls.length);
        Waiting.someRounds();
        assertThat(consequences.calls).containsExactly(calls);
    }
}
