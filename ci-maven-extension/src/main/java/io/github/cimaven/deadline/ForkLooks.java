package io.github.cimaven.deadline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at the threads of forks, and remembers what it saw. */
final class ForkLooks {
    /** A look starts a process, so a fork that only waits is not looked at each second. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final Map<Long, ForkLook> looks = new HashMap<>();
    private final Supplier<Path> folder;
    private final Path javaHome;

    /**
     * @param folder where thread dumps go; asked for when there is one
     * @param javaHome the JDK that runs Maven
     */
    ForkLooks(Supplier<Path> folder, Path javaHome) {
        this.folder = folder;
        this.javaHome = javaHome;
    }

    void deleteOldDumps() throws IOException {
        dumps().delete("hanging-*.txt");
    }

    /** What the fork runs now, or the test that it was seen to run. */
    ForkLook at(ProcessHandle fork, TestGoal goal, Instant now) {
        return looks.compute(fork.pid(), (pid, last) -> isGood(last, now) ? last : look(fork, goal, now));
    }

    private static boolean isGood(ForkLook last, Instant now) {
        return last != null
                && (last.test().isPresent() || now.isBefore(last.time().plus(AGAIN)));
    }

    private ForkLook look(ProcessHandle fork, TestGoal goal, Instant now) {
        try {
            Path file = dumps().file(fork, "hanging");
            return new ForkLook(
                    now,
                    dumps().write(Map.of(fork, file)).stream()
                            .flatMap(dump -> RunningTest.find(dump, goal.goal().testClasses()).stream())
                            .findFirst(),
                    "Its thread dump is " + file);
        } catch (IOException e) {
            String where = "Its thread dump could not be written (" + Evidence.reason(e) + ")";
            return new ForkLook(now, Optional.empty(), where);
        }
    }

    private ThreadDumps dumps() {
        return new ThreadDumps(folder.get(), javaHome, Evidence.FORKS_MILLIS);
    }
}
