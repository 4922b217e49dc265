package io.github.cimaven.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept of a build whose deadline passed. */
public final class Evidence {
    private static final long FORKS_MILLIS = 3000;

    private final Path folder;
    private final Path javaHome;

    /**
     * @param folder where the thread dumps go
     * @param javaHome the JDK that runs Maven
     */
    public Evidence(Path folder, Path javaHome) {
        this.folder = folder;
        this.javaHome = javaHome;
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
            dumps.addAll(new ThreadDumps(folder, javaHome, FORKS_MILLIS).write());
            where = "Thread dumps are in " + folder;
        } catch (IOException e) {
            where = "Thread dumps could not be written to " + folder + " (" + e.getMessage() + ")";
        }
        return "The deadline of %s (%s) passed while %s. %s; a longer one: -Dci.deadline=…"
                .formatted(lane, Durations.text(limit), running(goals, dumps), where);
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
