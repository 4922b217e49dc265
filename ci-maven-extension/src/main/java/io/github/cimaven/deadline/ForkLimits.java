package io.github.cimaven.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
 *
 * <p>A fork that runs no test while another fork of its goal is at work only waits, and is left alone.
 */
public final class ForkLimits {
    private final Map<Thread, TestGoal> goals = new ConcurrentHashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final ForkLooks looks;
    private final Consumer<HangingFork> told;

    /**
     * @param folder where thread dumps go; asked for when there is one
     * @param javaHome the JDK that runs Maven
     * @param told is called for each fork at its limit, before it is stopped, by the watchdog's thread
     */
    public ForkLimits(Supplier<Path> folder, Path javaHome, Consumer<HangingFork> told) {
        this.looks = new ForkLooks(folder, javaHome);
        this.told = told;
    }

    /** Deletes the thread dumps of earlier builds. */
    public void deleteOldDumps() throws IOException {
        looks.deleteOldDumps();
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
        List<ProcessHandle> all = ForkedProcesses.of(goal.buildFolder());
        List<ProcessHandle> over = all.stream()
                .filter(fork -> isOver(goal, startOf(fork, goal), now, deadline))
                .toList();
        boolean othersWork = over.size() < all.size()
                || over.stream()
                        .anyMatch(fork -> looks.at(fork, goal, now).test().isPresent());
        for (ProcessHandle fork : over) {
            ForkLook look = looks.at(fork, goal, now);
            // With forkCount above 1, a fork that has run all its tests waits for the others.
            boolean waits = othersWork && look.test().isEmpty();
            if (!waits) {
                stop(fork, goal, look, now, deadline);
            }
        }
    }

    private void stop(ProcessHandle fork, TestGoal goal, ForkLook look, Instant now, Optional<Deadline> deadline) {
        Instant forked = startOf(fork, goal);
        if (seen.add(fork.pid())) {
            told.accept(look.hanging(goal, goal.limitOf(forked, deadline)));
        }
        if (!now.isBefore(forked.plus(goal.killOf(forked, deadline)))) {
            fork.destroyForcibly();
        }
    }

    private static Instant startOf(ProcessHandle fork, TestGoal goal) {
        return fork.info().startInstant().orElse(goal.started());
    }

    private static boolean isOver(TestGoal goal, Instant forked, Instant now, Optional<Deadline> deadline) {
        return !now.isBefore(forked.plus(goal.limitOf(forked, deadline)));
    }
}
