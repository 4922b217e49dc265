package io.github.cimaven.smoke;

import io.github.cimaven.config.SmokeKeys;
import io.github.cimaven.fork.JavaRun;
import io.github.cimaven.jdk.Jdk;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tries the jar of a module as a consumer has it.
 *
 * @param limit how long each JVM may take
 * @param instantiate whether service providers are instantiated, too
 */
public record SmokeTest(Module module, Jdk jdk, Duration limit, boolean instantiate) {
    /** The C1 compiler alone and the serial collector: a short life needs no more, and leaves the cores to others. */
    private static final List<String> LIGHT =
            List.of("-Xmx256m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /**
     * Loads and links all classes.
     *
     * @param work a folder of its own, which is there and empty
     * @throws InterruptedException when this thread is interrupted; the JVM is killed then
     */
    public List<Finding> classes(Path work) throws IOException, InterruptedException {
        Path report = work.resolve("report.txt");
        Path jar = ClassPathJar.withProbe(work.resolve("probe.jar"), classPath());
        List<String> arguments = new ArrayList<>(LIGHT);
        arguments.addAll(List.of("-cp", jar.toString(), ClassPathJar.MAIN));
        arguments.addAll(List.of(
                module.jar().toString(),
                report.toString(),
                String.valueOf(jdk.feature()),
                instantiate ? "instantiate" : "resolve"));
        JavaRun run = JavaRun.of(jdk.java(), arguments, work, work.resolve("output.txt"), limit);
        ProbeReport read = ProbeReport.read(report);
        List<Finding> findings = new ArrayList<>(new ProbeFindings(module, jdk).of(read));
        if (run.timedOut()) {
            findings.add(timeout(read));
        } else if (!read.done()) {
            findings.add(ended(run));
        }
        return findings;
    }

    /**
     * Runs a class of the jar in an empty folder.
     *
     * @param work a folder of its own, which is there and empty
     */
    public List<Finding> main(MainCommand command, Path work) throws IOException, InterruptedException {
        Path jar = ClassPathJar.plain(work.resolve("classpath.jar"), classPath());
        List<String> arguments = new ArrayList<>(List.of("-cp", jar.toString(), command.main()));
        arguments.addAll(command.arguments());
        Path empty = Files.createDirectory(work.resolve("empty"));
        JavaRun run = JavaRun.of(jdk.java(), arguments, empty, work.resolve("main.txt"), limit);
        if (run.timedOut()) {
            return List.of(finding(
                    "smoke/main-run",
                    "%s=%s was still running after %d s, and was killed.%s"
                            .formatted(SmokeKeys.MAIN, command.text(), limit.toSeconds(), said(run)),
                    "Let it end by itself, or give it longer: -D%s=1m".formatted(SmokeKeys.TIMEOUT)));
        }
        int code = run.exitCode().orElseThrow();
        return code == 0
                ? List.of()
                : List.of(finding(
                        "smoke/main-run",
                        "%s=%s ended with exit code %d.%s".formatted(SmokeKeys.MAIN, command.text(), code, said(run)),
                        "Run it by hand with the class path of a consumer; %s runs it in an empty folder."
                                .formatted(jdk.java())));
    }

    private List<Path> classPath() {
        return Stream.concat(Stream.of(module.jar()), module.classPath().stream())
                .toList();
    }

    private Finding timeout(ProbeReport read) {
        String progress = read.progress().isEmpty() ? "" : " after " + read.progress();
        return finding(
                "smoke/timeout",
                "The smoke test of %s was not through after %d s, and was stopped%s."
                        .formatted(module.name(), limit.toSeconds(), progress),
                "Give it longer: -D%s=1m".formatted(SmokeKeys.TIMEOUT));
    }

    private Finding ended(JavaRun run) {
        return finding(
                "smoke/verify",
                "The JVM (%s) that tried the classes of %s ended with exit code %d before it was through.%s"
                        .formatted(jdk.java(), module.name(), run.exitCode().orElse(-1), said(run)),
                "Try another JDK: -D%s=/path/to/jdk".formatted(SmokeKeys.JDK));
    }

    private static String said(JavaRun run) {
        return run.output().isEmpty() ? " It printed nothing." : " Its last lines: " + String.join(" | ", run.output());
    }

    private Finding finding(String rule, String message, String fix) {
        return Finding.of(rule, Severity.ERROR, message, fix).inModule(module.name());
    }
}
