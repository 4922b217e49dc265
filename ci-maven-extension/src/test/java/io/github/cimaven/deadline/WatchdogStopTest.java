package io.github.cimaven.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the watchdog stops once the deadline has passed. */
class WatchdogStopTest {
    private final SettableClock clock = new SettableClock();
    private final RunningGoals goals = new RunningGoals();
    private final RecordedConsequences consequences = new RecordedConsequences();
    private final ForkLimits forks = new ForkLimits(() -> Path.of("target"), Sleeper.JAVA_HOME, fork -> {});
    private final Watchdog watchdog = new Watchdog(goals, forks, consequences, clock, Waiting.ROUND);
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void cleanUp() throws InterruptedException {
        watchdog.disarm();
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void interruptsAThreadThatWorksOnAGoal() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread goal = start(() -> {
            sleepUntilInterrupted();
            interrupted.countDown();
        });
        expire();
        goal.join(60_000);
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void interruptsAgainWhatSwallowsTheFirstInterrupt() throws InterruptedException {
        Thread goal = start(() -> {
            for (int i = 0; i < 3; i++) {
                sleepUntilInterrupted();
            }
        });
        expire();
        goal.join(60_000);
        assertThat(goal.isAlive()).isFalse();
    }

    @Test
    void leavesThreadsAloneThatWorkOnNoGoal() throws InterruptedException {
        Thread other = new Thread(WatchdogStopTest::sleepUntilInterrupted);
        other.start();
        expire();
        Waiting.someRounds();
        assertThat(other.isAlive()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        other.interrupt();
        other.join(60_000);
    }

    @Test
    void killsForksAndWhatTheyStartedAfterTheEvidence() throws InterruptedException {
        Process sleep = fork("sleep", "600");
        Process shell = fork("sh", "-c", "sleep 600 & wait");
        Waiting.until("the shell's sleep", () -> shell.descendants().count() == 1);
        ProcessHandle grandchild = shell.descendants().findFirst().orElseThrow();
        List<Boolean> aliveAtExpiry = new ArrayList<>();
        consequences.onExpire =
                () -> aliveAtExpiry.addAll(List.of(sleep.isAlive(), shell.isAlive(), grandchild.isAlive()));
        expire();
        Waiting.until("all are dead", () -> !sleep.isAlive() && !shell.isAlive() && !grandchild.isAlive());
        assertThat(aliveAtExpiry).containsExactly(true, true, true);
    }

    @Test
    void killsWhatIsForkedAfterTheDeadline() throws InterruptedException {
        expire();
        Process late = fork("sleep", "600");
        Waiting.until("the late one is dead", () -> !late.isAlive());
    }

    @Test
    void killsWhatADyingGoalForkedLastBeforeTheEndReturns() throws InterruptedException {
        expire();
        Process last = fork("sleep", "600");
        watchdog.disarm();
        assertThat(last.onExit()).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void leavesProcessesAloneThatStartAfterTheEnd() throws InterruptedException {
        expire();
        watchdog.disarm();
        Waiting.someRounds();
        Process notice = fork("sleep", "600");
        Waiting.someRounds();
        assertThat(notice.isAlive()).isTrue();
    }

    @Test
    void killsNothingWhenTheBuildEndsInTime() throws InterruptedException {
        Process daemon = fork("sleep", "600");
        watchdog.arm(Deadline.of(SettableClock.START, Duration.ofSeconds(100)));
        watchdog.disarm();
        clock.setSeconds(1000);
        Waiting.someRounds();
        assertThat(daemon.isAlive()).isTrue();
    }

    @Test
    void givesUpThreadsThatIgnoreInterrupts() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger interrupts = new AtomicInteger();
        Thread stubborn = start(() -> {
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    interrupts.incrementAndGet();
                }
            }
        });
        expire();
        Waiting.until("more interrupts than one", () -> interrupts.get() > 1);
        clock.setSeconds(102);
        Waiting.until("giving up", () -> consequences.calls.contains("give up"));
        assertThat(consequences.stuck).containsExactly(stubborn);
        end.countDown();
        stubborn.join(60_000);
    }

    @Test
    void stopsTheBuildEvenWhenWarningAndEvidenceBreak() throws InterruptedException {
        consequences.onWarn = WatchdogStopTest::breakDown;
        consequences.onExpire = WatchdogStopTest::breakDown;
        Process sleep = fork("sleep", "600");
        Thread goal = start(WatchdogStopTest::sleepUntilInterrupted);
        expire();
        goal.join(60_000);
        assertThat(goal.isAlive()).isFalse();
        Waiting.until("the fork is dead", () -> !sleep.isAlive());
        assertThat(consequences.calls).containsExactly("warn", "expire");
    }

    private void expire() throws InterruptedException {
        watchdog.arm(Deadline.of(SettableClock.START, Duration.ofSeconds(100)));
        clock.setSeconds(100);
        Waiting.until("expiry", () -> consequences.calls.contains("expire"));
    }

    /** A thread at work on a goal. */
    private Thread start(Runnable work) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            goals.start(new RunningGoal("app", "surefire:test", Path.of("target/test-classes")));
            started.countDown();
            work.run();
            goals.end();
        });
        thread.setDaemon(true);
        thread.start();
        started.await();
        return thread;
    }

    private Process fork(String... command) {
        try {
            Process process = new ProcessBuilder(command).start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleepUntilInterrupted() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            // As was to be shown.
        }
    }

    private static void breakDown() {
        throw new IllegalStateException("meant by the test");
    }
}
