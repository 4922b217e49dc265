package io.github.cimaven.deadline;

import io.github.cimaven.jdk.Jdk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writes what every thread of Maven and of its forked Java machines is doing. */
final class ThreadDumps {
    private final Path folder;
    private final Path jcmd;
    private final long timeoutMillis;

    /**
     * @param folder where the dumps go; it is made
     * @param javaHome the JDK whose {@code jcmd} asks the forks
     * @param timeoutMillis how long all forks together may take to answer
     */
    ThreadDumps(Path folder, Path javaHome, long timeoutMillis) {
        this.folder = folder;
        this.jcmd = Jdk.program(javaHome, "jcmd");
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * Writes {@code maven.txt} and {@code fork-<pid>.txt}, in place of those of an earlier build.
     *
     * @return the dumps of the forks that answered in time
     */
    List<String> write() throws IOException {
        Files.createDirectories(folder);
        delete("{maven,fork-*}.txt");
        Files.writeString(folder.resolve("maven.txt"), own());
        return forks();
    }

    /** @param glob which files of the folder; a folder that is not there has none */
    void delete(String glob) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, glob)) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private static String own() {
        StringBuilder text = new StringBuilder();
        for (ThreadInfo info : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            text.append('"').append(info.getThreadName()).append("\" ").append(info.getThreadState());
            if (info.getLockName() != null) {
                text.append(" on ").append(info.getLockName());
            }
            text.append('\n');
            // ThreadInfo.toString() cuts a stack after eight frames.
            for (StackTraceElement frame : info.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private List<String> forks() throws IOException {
        Map<ProcessHandle, Path> files = new LinkedHashMap<>();
        ForkedProcesses.javaMachines().forEach(fork -> files.put(fork, file(fork, "fork")));
        return write(files);
    }

    Path file(ProcessHandle fork, String prefix) {
        return folder.resolve(prefix + "-" + fork.pid() + ".txt");
    }

    /**
     * Writes the dump of each fork to its file.
     *
     * @return the dumps of the forks that answered in time
     */
    List<String> write(Map<ProcessHandle, Path> files) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Process> asked = new LinkedHashMap<>();
        for (Map.Entry<ProcessHandle, Path> entry : files.entrySet()) {
            Path file = entry.getValue();
            if (Files.isExecutable(jcmd)) {
                asked.put(file, ask(entry.getKey().pid(), file));
            } else {
                Files.writeString(file, "No thread dump: there is no jcmd at " + jcmd + ". Run Maven on a JDK.\n");
            }
        }
        List<String> dumps = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        for (Map.Entry<Path, Process> entry : asked.entrySet()) {
            if (ended(entry.getValue(), end - System.nanoTime())) {
                dumps.add(new String(Files.readAllBytes(entry.getKey()), StandardCharsets.UTF_8));
            }
        }
        return dumps;
    }

    private Process ask(long pid, Path file) throws IOException {
        return new ProcessBuilder(jcmd.toString(), Long.toString(pid), "Thread.print", "-l")
                .redirectErrorStream(true)
                .redirectOutput(file.toFile())
                .start();
    }

    private static boolean ended(Process process, long nanos) {
        try {
            return process.waitFor(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
