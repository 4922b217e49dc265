package io.github.cimaven.deadline;

import io.github.cimaven.config.Keys;
import io.github.cimaven.deadline.HangingFork.HangingTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells of each fork of a test goal that runs for too long, and stops it, and nothing else.
 *
 * <p>A fork that is only killed is a crash to Surefire, which no {@code testFailureIgnore} covers. So the goal gets a
 * time-out of its own too ({@link TestGoal#OWN_TIMEOUT} later): a fork that ends after that is a failing test to it.
 * With Surefire 2.22.2 and 3.6.1 that time-out ends a hanging fork; with 3.2.5 and 3.5.4 it does not, because the fork
 * takes the command to be killed for the one to end after its tests. It is killed {@link TestGoal#KILL} after its limit.
 */
public final class ForkLimits {
    private final Map<Thread, TestGoal> goals = new ConcurrentHashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final Supplier<Path> folder;
    private final Path javaHome;
    private final Consumer<HangingFork> told;

    /**
     * @param folder where thread dumps go; asked for when there is one
     * @param javaHome the JDK that runs Maven
     * @param told is called for each fork at its limit, before it is stopped, by the watchdog's thread
     */
    public ForkLimits(Supplier<Path> folder, Path javaHome, Consumer<HangingFork> told) {
        this.folder = folder;
        this.javaHome = javaHome;
        this.told = told;
    }

    /** Deletes the thread dumps of earlier builds. */
    public void deleteOldDumps() throws IOException {
        dumps().delete("hanging-*.txt");
    }

    /** Called by the thread that starts to work on the goal. */
    public void start(TestGoal goal) {
        goals.put(Thread.currentThread(), goal);
    }

    /** Called by the thread that is through with its goal, or its module. */
    public void end() {
        goals.remove(Thread.currentThread());
    }

    void enforce(Instant now, Optional<Deadline> deadline) {
        for (TestGoal goal : goals.values()) {
            // The processes of the machine are looked at only when a fork can be too old.
            if (isOver(goal, goal.started(), now, deadline)) {
                stop(goal, now, deadline);
            }
        }
    }

    private void stop(TestGoal goal, Instant now, Optional<Deadline> deadline) {
        for (ProcessHandle fork : ForkedProcesses.of(goal.buildFolder())) {
            Instant forked = fork.info().startInstant().orElse(goal.started());
            if (isOver(goal, forked, now, deadline) && seen.add(fork.pid())) {
                told.accept(hanging(goal, fork, goal.limitOf(forked, deadline)));
            }
            if (!now.isBefore(forked.plus(goal.killOf(forked, deadline)))) {
                fork.destroyForcibly();
            }
        }
    }

    private static boolean isOver(TestGoal goal, Instant forked, Instant now, Optional<Deadline> deadline) {
        return !now.isBefore(forked.plus(goal.limitOf(forked, deadline)));
    }

    private HangingFork hanging(TestGoal goal, ProcessHandle fork, Duration limit) {
        Optional<HangingTest> test = Optional.empty();
        String where;
        try {
            Path file = dumps().file(fork, "hanging");
            test = dumps().write(Map.of(fork, file)).stream()
                    .flatMap(dump -> RunningTest.find(dump, goal.goal().testClasses()).stream())
                    .findFirst();
            where = "Its thread dump is " + file;
        } catch (IOException e) {
            where = "Its thread dump could not be written (" + Evidence.reason(e) + ")";
        }
        String sentence = "%s hangs%s: its fork has run for %s, and is stopped. %s; more time: -D%s=…"
                .formatted(
                        goal.goal(),
                        test.map(it -> " in test class " + it.testClass()).orElse(""),
                        Durations.text(limit.truncatedTo(ChronoUnit.SECONDS)),
                        where,
                        Keys.TESTS_FORK_TIMEOUT);
        return new HangingFork(goal, test, sentence);
    }

    private ThreadDumps dumps() {
        return new ThreadDumps(folder.get(), javaHome, Evidence.FORKS_MILLIS);
    }
}
