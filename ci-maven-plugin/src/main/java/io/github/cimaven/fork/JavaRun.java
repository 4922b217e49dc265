package io.github.cimaven.fork;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What became of a JVM that was started and waited for.
 *
 * @param exitCode empty when its time was over and it was killed, with all that it had started
 * @param output its last lines
 */
public record JavaRun(OptionalInt exitCode, List<String> output) {
    /** Variables that add options or class paths, and make a JVM print that it took them. */
    private static final Set<String> NOT_INHERITED =
            Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH");

    private static final int LAST_LINES = 20;
    private static final int LAST_BYTES = 16 * 1024;

    public JavaRun {
        output = List.copyOf(output);
    }

    public boolean timedOut() {
        return exitCode.isEmpty();
    }

    /**
     * A JVM that reads nothing.
     *
     * @param java the command
     * @param arguments of the command
     * @param folder the working folder
     * @param log where its output goes
     * @throws InterruptedException when this thread is interrupted; the JVM is killed then
     */
    public static JavaRun of(Path java, List<String> arguments, Path folder, Path log, Duration limit)
            throws IOException, InterruptedException {
        Process process = started(java, arguments, folder, log);
        process.getOutputStream().close();
        return of(process, log, limit);
    }

    /** A JVM that sees the end of its standard input when this one ends, in whatever way; otherwise as the other. */
    public static JavaRun boundToThis(Path java, List<String> arguments, Path folder, Path log, Duration limit)
            throws IOException, InterruptedException {
        Process process = started(java, arguments, folder, log);
        try (OutputStream held = process.getOutputStream()) {
            held.flush();
            return of(process, log, limit);
        }
    }

    private static Process started(Path java, List<String> arguments, Path folder, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java.toString());
        builder.command().addAll(arguments);
        builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .environment()
                .keySet()
                .removeAll(NOT_INHERITED);
        return builder.start();
    }

    private static JavaRun of(Process process, Path log, Duration limit) throws IOException, InterruptedException {
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            OptionalInt exitCode = ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
            kill(process);
            return new JavaRun(exitCode, lastLines(log));
        } finally {
            kill(process);
        }
    }

    /** What one that has ended left behind has another parent by then; to look for it would read all processes. */
    private static void kill(Process process) throws InterruptedException {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> lastLines(Path log) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            long size = channel.size();
            channel.position(Math.max(0, size - LAST_BYTES));
            var bytes = ByteBuffer.allocate((int) Math.min(size, LAST_BYTES));
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // reads on
            }
            List<String> lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        }
    }
}
