package io.github.cimaven.deadline;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The processes that this build started, and those that they started. */
public final class ForkedProcesses {
    private ForkedProcesses() {}

    static List<ProcessHandle> all() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    static List<ProcessHandle> javaMachines() {
        return all().stream().filter(ForkedProcesses::isJava).toList();
    }

    /**
     * The Java machines that run tests of one module. Surefire and Failsafe put their files into its build folder and
     * name them on the command line.
     *
     * @param buildFolder absolute
     */
    static List<ProcessHandle> of(Path buildFolder) {
        String files = buildFolder + File.separator + "surefire";
        return javaMachines().stream()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(files))
                        .isPresent())
                .toList();
    }

    /**
     * Kills the Java machines that sessions of Spark run in, which nobody waits for any more: their options are in a file.
     *
     * @param files the folder of these files
     */
    public static void killSpark(Path files) {
        String options = "@" + files + File.separator;
        javaMachines().stream()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(options))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** @return whether there was any */
    public static boolean kill() {
        List<ProcessHandle> processes = all();
        processes.forEach(ProcessHandle::destroyForcibly);
        return !processes.isEmpty();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.matches(".*[/\\\\]java(w|\\.exe|w\\.exe)?"))
                .isPresent();
    }
}
