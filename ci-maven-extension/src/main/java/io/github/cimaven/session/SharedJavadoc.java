package io.github.cimaven.session;

import io.github.cimaven.config.JavadocKeys;
import io.github.cimaven.javadoc.JavadocMojo;
import io.github.cimaven.lane.Lane;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.MojoExecutionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the lane's own executions of maven-javadoc-plugin share one JVM, which {@link JavadocWorker} is, instead of
 * starting two in each module. The plugin does all the rest, and knows no more than that its javadoc is a script.
 */
final class SharedJavadoc {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.cimaven");
    /** What the plugin passes by itself. */
    private static final List<String> OF_PLUGIN = List.of("-Duser.language=", "-Duser.country=");
    /** What the lane's definition adds. */
    private static final List<String> OF_LANE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /** With others, a JVM is started as ever. */
    private static final List<String> OPTIONS =
            Stream.concat(OF_PLUGIN.stream(), OF_LANE.stream()).toList();

    private final MavenSession session;
    private final boolean possible;
    private Optional<Process> worker = Optional.empty();
    private Optional<Path> script = Optional.empty();
    private boolean started;

    SharedJavadoc(MavenSession session, Lane lane) {
        this.session = session;
        // A release is made by what anybody runs. The script needs a POSIX shell.
        this.possible = lane == Lane.MAIN && Files.exists(Path.of("/bin/sh"));
    }

    void offer(MojoExecutionEvent event) {
        if (!possible
                || !event.getExecution().getExecutionId().equals("ci-javadoc")
                || session.getProjects().size() < 2
                || !SessionSettings.of(session, event.getProject()).flag(JavadocKeys.SHARED, true)) {
            return;
        }
        JavadocMojo goal = new JavadocMojo(event.getMojo());
        Optional<String> reason =
                goal.needsOwnJvm(OF_LANE.stream().map(option -> "-J" + option).toList());
        if (reason.isEmpty()) {
            script().filter(Files::isExecutable).ifPresent(path -> goal.setExecutable(path.toString()));
        } else if (!goal.isSkipped()) {
            LOG.info(
                    "The Javadoc of {} is made in a JVM of its own: {}.",
                    event.getProject().getArtifactId(),
                    reason.get());
        }
    }

    /** Ends the JVM, and waits for it. */
    synchronized void end() {
        started = true;
        script = Optional.empty();
        worker.ifPresent(process -> process.destroyForcibly().onExit().join());
        worker = Optional.empty();
    }

    private synchronized Optional<Path> script() {
        if (!started) {
            started = true;
            try {
                script = start();
            } catch (IOException | URISyntaxException e) {
                LOG.warn(
                        "Each module's Javadoc is made in a JVM of its own: one for all cannot be started ({}).",
                        e.toString());
            }
        }
        return script;
    }

    private Optional<Path> start() throws IOException, URISyntaxException {
        Path home = Path.of(System.getProperty("java.home"));
        Path javadoc = home.resolve("bin/javadoc");
        if (!Files.isExecutable(javadoc)) {
            return Optional.empty();
        }
        Path folder = SessionFolder.of(session).path().resolve("javadoc").toAbsolutePath();
        Files.createDirectories(folder);
        // A name of its own: what an earlier build left there is not taken for this one's.
        folder = Files.createTempDirectory(folder, "worker");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-cp", ownJar().toString()));
        command.addAll(List.of(JavadocWorker.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("worker.log").toFile())
                .start();
        worker = Optional.of(process);
        String variables = "#!/bin/sh\njavadoc=%s\noptions=%s\nversion=%s\nworker=%d\n"
                .formatted(
                        quoted(javadoc.toString()),
                        quoted("-J" + String.join(" -J", OPTIONS)),
                        quoted(System.getProperty("java.version")),
                        process.pid());
        Path file = Files.writeString(folder.resolve("javadoc.sh"), variables + text());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return Optional.of(file);
    }

    private static Path ownJar() throws URISyntaxException {
        return Path.of(JavadocWorker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static String text() throws IOException {
        try (InputStream in = SharedJavadoc.class.getResourceAsStream("/io/github/cimaven/javadoc/javadoc.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As a word of the shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
