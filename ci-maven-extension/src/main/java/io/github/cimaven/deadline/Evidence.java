package io.github.cimaven.deadline;

import io.github.cimaven.config.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept of a build whose deadline passed. */
public final class Evidence {
    /** How long forks may take to say what they do. */
    static final long FORKS_MILLIS = 10_000;

    private final Path folder;
    private final ThreadDumps threadDumps;

    /**
     * @param folder where the thread dumps go
     * @param javaHome the JDK that runs Maven
     */
    public Evidence(Path folder, Path javaHome) {
        this(folder, javaHome, FORKS_MILLIS);
    }

    /** @param forksMillis how long all forks together may take to answer */
    Evidence(Path folder, Path javaHome, long forksMillis) {
        this.folder = folder;
        this.threadDumps = new ThreadDumps(folder, javaHome, forksMillis);
    }

    /**
     * Writes the thread dumps, and says in one sentence what was running.
     *
     * @param lane the lane's id
     */
    public String keep(String lane, Duration limit, List<RunningGoal> goals) {
        List<String> dumps = new ArrayList<>();
        String where;
        try {
            dumps.addAll(threadDumps.write());
            where = "Thread dumps are in " + folder;
        } catch (IOException e) {
            where = "Thread dumps could not be written to " + folder + " (" + reason(e) + ")";
        }
        return "The deadline of %s (%s) passed while %s. %s; a longer one: -D%s=..."
                .formatted(lane, Durations.text(limit), running(goals, dumps), where, Keys.DEADLINE);
    }

    /** The message of a file's exception is often no more than its path. */
    static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    private static String running(List<RunningGoal> goals, List<String> dumps) {
        if (goals.isEmpty()) {
            return "no goal was at work (Maven was reading or resolving)";
        }
        return goals.stream()
                .map(goal -> goal + " was running"
                        + test(goal, dumps)
                                .map(name -> " (test class " + name + ")")
                                .orElse(""))
                .collect(Collectors.joining(" and "));
    }

    private static Optional<String> test(RunningGoal goal, List<String> dumps) {
        return dumps.stream()
                .flatMap(dump -> RunningTest.in(dump, goal.testClasses()).stream())
                .findFirst();
    }
}
