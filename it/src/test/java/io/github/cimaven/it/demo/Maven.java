package io.github.cimaven.it.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts Maven as a CI does: another process, with the CI's variables and none of this machine's CI.
 *
 * @param home where Maven is installed
 * @param localRepository has the product
 */
record Maven(Path home, Path settings, Path localRepository) {
    private static final int TIMEOUT_MINUTES = 10;
    private static final int SHOWN_LINES = 40;
    private static final Set<String> NEEDED =
            Set.of("PATH", "Path", "HOME", "USERPROFILE", "SystemRoot", "TEMP", "TMPDIR", "LANG", "LC_ALL");

    /** @throws IOException when the build fails, after its last lines were printed */
    void run(Path folder, String goal, Map<String, String> variables, Path log)
            throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString(),
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--settings",
                        settings.toString(),
                        "-Dmaven.repo.local=" + localRepository,
                        goal)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(NEEDED);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        boolean ended = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        if (!ended || process.waitFor() != 0) {
            List<String> lines = Files.readAllLines(log);
            lines.stream().skip(Math.max(0, lines.size() - SHOWN_LINES)).forEach(System.err::println);
            throw new IOException("'mvn %s' failed in %s. Read %s.".formatted(goal, folder, log));
        }
    }
}
