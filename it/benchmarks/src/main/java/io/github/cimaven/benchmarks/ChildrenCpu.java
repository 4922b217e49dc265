package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The CPU time of all ended children of this process, and of theirs: what Linux adds up when a process is waited for.
 *
 * @see <a href="https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat(5)</a>, cutime and cstime
 */
final class ChildrenCpu {
    private static final Path STAT = Path.of("/proc/self/stat");
    /** USER_HZ is 100 on all architectures that run Java. */
    private static final double TICKS_PER_SECOND = 100;
    /** Fields 16 and 17 of the file; what follows the name in parentheses begins with field 3. */
    private static final int CUTIME = 16 - 3;

    private ChildrenCpu() {}

    /** In steps of 10 ms; not a number where there is no {@code /proc}. */
    static double seconds() throws IOException {
        if (Files.notExists(STAT)) {
            return Double.NaN;
        }
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[CUTIME]) + Long.parseLong(fields[CUTIME + 1])) / TICKS_PER_SECOND;
    }
}
