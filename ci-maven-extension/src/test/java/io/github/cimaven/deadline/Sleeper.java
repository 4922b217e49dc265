package io.github.cimaven.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A Java machine of its own that hangs, as a test in a fork does. */
final class Sleeper {
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private Sleeper() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println("asleep");
        Thread.sleep(600_000);
    }

    /** Starts the machine, and returns when it hangs. */
    static Process fork() throws IOException {
        return fork("an argument");
    }

    /** @param argument stands on its command line */
    static Process fork(String argument) throws IOException {
        Process process = new ProcessBuilder(
                        JAVA_HOME.resolve("bin/java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        testClasses().toString(),
                        Sleeper.class.getName(),
                        argument)
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
