package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** One release in a world of its own, which outlives the runs that publish it. */
abstract class KilledReleases implements AutoCloseable {
    final Path folder;

    KilledReleases(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** What {@link KillableRun} is told of. */
    final void services(Map<String, String> services) throws IOException {
        Json.write(folder.resolve(KillableRun.SERVICES), services);
    }

    /** Each place has each file once, with the bytes that the first run sealed, and shows it. */
    abstract void assertConverged() throws IOException;

    /** No reader finds anything of the release. */
    abstract boolean nothingVisible() throws IOException;

    /** Starts a run of the CI service in a process. */
    final Process start(String run, int attempt, int killAt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableRun.class.getName(),
                        folder.toString(),
                        run,
                        String.valueOf(attempt),
                        String.valueOf(killAt))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    /** A process that is killed at one of its points. */
    final void kill(int attempt, int killAt) throws IOException, InterruptedException {
        assertThat(start("run", attempt, killAt).waitFor()).as(said()).isEqualTo(KillPoints.KILLED);
    }

    /** Another attempt on a fresh folder, which nobody kills; it needs no process of its own. */
    final KillPoints complete(int attempt) throws IOException {
        KillPoints points = new KillPoints(KillPoints.NEVER);
        assertThat(again(attempt, points)).as(said()).isZero();
        return points;
    }

    final int again(int attempt, KillPoints points) throws IOException {
        return new KillableRun(folder, "run", attempt, points, this::note).publish();
    }

    final String said() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private void note(String line) {
        try {
            Files.write(
                    log(), List.of(line), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public abstract void close() throws IOException;
}
