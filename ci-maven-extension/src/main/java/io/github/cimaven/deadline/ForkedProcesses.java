package io.github.cimaven.deadline;

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
