package io.github.cimaven.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;

/** A Java machine of its own that hangs, as a test in a fork does. */
final class Sleeper {
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("asleep");
        if (arguments.length > 1) {
            // As a fork that waits for work: no stack has one of the test classes.
            new Thread(new FutureTask<>(new SynchronousQueue<>()::take)).start();
            return;
        }
        Thread.sleep(600_000);
    }

    /**
     * Starts the machine, and returns when it hangs.
     *
     * @param arguments stand on its command line; with two of them it waits and runs nothing
     */
    static Process fork(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA_HOME.resolve("bin/java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                testClasses().toString(),
                Sleeper.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"asleep".equals(output.readLine())) {
            throw new AssertionError("The forked Java machine did not start.");
        }
        return process;
    }

    static Path testClasses() {
        try {
            return Path.of(Sleeper.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
