package io.github.cimaven.spark;

import io.github.cimaven.fork.JavaRun;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Sessions of Spark with a jar, each in a JVM of its own.
 *
 * @param java the command
 * @param charset in which the command reads its arguments from a file
 * @param limit how long each may take
 * @param check a class of the jar to call
 * @param folder a folder below it is each version's own
 */
public record SessionRun(Path java, Charset charset, Duration limit, Optional<String> check, Path folder) {

    /**
     * @param classPath Spark's, and then the jar with what it needs
     * @throws InterruptedException when this thread is interrupted; the JVM is killed then
     */
    public SessionResult of(SparkVersion version, List<Path> classPath) throws IOException, InterruptedException {
        SessionFolder own = SessionFolder.fresh(folder.resolve(version.label()));
        List<String> arguments = own.arguments(charset, classPath, ModuleOptions.of(classPath), check.orElse(""));
        Instant started = Instant.now();
        long start = System.nanoTime();
        JavaRun run = JavaRun.boundToThis(java, arguments, own.path(), own.output(), limit);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        own.tidy();
        Properties told = own.told();
        String phase = told.getProperty("phase", "start");
        if (phase.equals("done")) {
            return SessionResult.passed(started, duration);
        }
        return SessionResult.failed(started, duration, phase, reason(run, told), own.output());
    }

    private String reason(JavaRun run, Properties told) {
        if (run.timedOut()) {
            return "it was still at it after %d s, and was ended".formatted(limit.toSeconds());
        }
        String failure = told.getProperty("failure");
        if (failure != null) {
            String cause = told.getProperty("cause", failure);
            return cause.equals(failure) ? failure : failure + ": " + cause;
        }
        return "its JVM ended with exit code %d; its last lines: %s"
                .formatted(run.exitCode().orElse(-1), String.join(" | ", run.output()));
    }
}
