package io.github.cimaven.session;

import io.github.cimaven.deadline.ForkedProcesses;
import java.util.Set;
import org.apache.maven.execution.MavenExecutionRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the Java machine when Maven does not end by itself, or would end with success. */
final class LastResort {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    /** Of the program {@code mvn}, and of a Maven wrapper that has a jar: it calls the same in its own process. */
    private static final Set<String> COMMAND_LINE =
            Set.of("org.codehaus.plexus.classworlds.launcher.Launcher", "org.apache.maven.wrapper.MavenWrapperMain");
    /** How long shutdown hooks may take before the machine is halted. */
    private static final long EXIT_MILLIS = 300;

    private final boolean forgetsFailure;
    private final Runnable report;

    LastResort(MavenExecutionRequest request, Runnable report) {
        // Maven 4 reads -fn from the command line again, whatever the request says by then.
        this.forgetsFailure =
                request.getSystemProperties().getProperty("maven.version", "").startsWith("4")
                        && MavenExecutionRequest.REACTOR_FAIL_NEVER.equals(request.getReactorFailureBehavior());
        this.report = report;
    }

    /** Reports in Maven's place, and ends the process with exit code 1. */
    void end(String message, Set<Thread> stuck) {
        for (Thread thread : stuck) {
            LOG.error("Does not react to being interrupted: {}", stack(thread));
        }
        try {
            report.run();
        } catch (RuntimeException | LinkageError e) {
            // Whatever breaks there, the process is to end.
            LOG.error("The run cannot be reported: {}.", e.toString(), e);
        }
        if (!isCommandLine()) {
            LOG.error("BUILD FAILURE: {} The goal cannot be stopped in this host process.", message);
            return;
        }
        LOG.error("BUILD FAILURE: {}", message);
        Thread exit = new Thread(() -> System.exit(1), "ci-exit");
        exit.setDaemon(true);
        exit.start();
        try {
            exit.join(EXIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ForkedProcesses.kill();
        Runtime.getRuntime().halt(1);
    }

    /** Ends the process with exit code 1 where Maven would end it with 0. */
    void failEvenIfFailuresAreIgnored() {
        if (forgetsFailure && isCommandLine()) {
            System.exit(1);
        }
    }

    private static boolean isCommandLine() {
        return isCommandLine(System.getProperty("sun.java.command", ""));
    }

    /**
     * Only a process that is nothing but this build may be ended: not an IDE, not a Maven daemon.
     *
     * @param command the main class of the Java machine and its arguments
     */
    static boolean isCommandLine(String command) {
        return COMMAND_LINE.contains(command.split(" ", 2)[0]);
    }

    private static String stack(Thread thread) {
        StringBuilder text = new StringBuilder(thread.getName());
        for (StackTraceElement frame : thread.getStackTrace()) {
            text.append(System.lineSeparator()).append("    at ").append(frame);
        }
        return text.toString();
    }
}
