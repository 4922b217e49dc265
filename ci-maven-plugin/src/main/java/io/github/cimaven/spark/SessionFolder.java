package io.github.cimaven.spark;

import io.github.cimaven.files.FolderRemoval;
import io.github.cimaven.spark.probe.SessionProbe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The folder of one session: the probe, the arguments of its JVM, and what it leaves. Kept, so that it can be run again. */
record SessionFolder(Path path) {
    private static final String PROBE = "io/github/cimaven/spark/probe/SessionProbe.class";
    private static final String MAIN = "io.github.cimaven.spark.probe.SessionProbe";

    /** What a short life needs: the C1 compiler, one collector thread, little heap. */
    private static final List<String> LIGHT = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    static SessionFolder fresh(Path path) throws IOException {
        FolderRemoval.remove(path);
        Path probe = path.resolve("probe").resolve(PROBE);
        Files.createDirectories(probe.getParent());
        Files.createDirectories(path.resolve("tmp"));
        try (InputStream in = SessionFolder.class.getResourceAsStream("/" + PROBE)) {
            if (in == null) {
                throw new IOException("the probe for Spark is not in the plugin");
            }
            Files.copy(in, probe);
        }
        return new SessionFolder(path);
    }

    /**
     * @param charset in which the command reads the file
     * @return the arguments of the command {@code java}: too long for a command line, they stand in a file
     */
    List<String> arguments(Charset charset, List<Path> classPath, List<String> moduleOptions, String check)
            throws IOException {
        List<String> arguments = new ArrayList<>(LIGHT);
        arguments.addAll(moduleOptions);
        arguments.add("-Djava.io.tmpdir=" + path.resolve("tmp"));
        arguments.add("-Dspark.master=local[1]");
        arguments.add("-Dspark.app.name=ci-spark");
        arguments.add("-Dspark.ui.enabled=false");
        // Nothing listens where others could reach it.
        arguments.add("-Dspark.driver.host=127.0.0.1");
        arguments.add("-Dspark.driver.bindAddress=127.0.0.1");
        arguments.add("-Dspark.sql.warehouse.dir=" + path.resolve("tmp/warehouse"));
        arguments.add("-Dspark.local.dir=" + path.resolve("tmp"));
        arguments.add("-Dspark.sql.shuffle.partitions=1");
        arguments.add("-cp");
        List<Path> all = new ArrayList<>(classPath);
        all.add(path.resolve("probe"));
        arguments.add(all.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator)));
        arguments.add(MAIN);
        arguments.add(report().toString());
        if (!check.isEmpty()) {
            arguments.add(check);
        }
        Path file = path.resolve("java.args");
        Files.write(file, arguments.stream().map(SessionFolder::quoted).toList(), charset);
        // Not in the file: run by hand, a session needs nobody who holds its input.
        return List.of("-D" + SessionProbe.BOUND + "=true", "@" + file);
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    Path output() {
        return path.resolve("output.txt");
    }

    private Path report() {
        return path.resolve("report.properties");
    }

    /** What the probe told before it ended. */
    Properties told() throws IOException {
        Properties told = new Properties();
        if (Files.exists(report())) {
            try (InputStream in = Files.newInputStream(report())) {
                told.load(in);
            }
        }
        return told;
    }

    /** The tables and what Spark unpacked; the rest is kept. */
    void tidy() throws IOException {
        FolderRemoval.remove(path.resolve("tmp"));
    }
}
