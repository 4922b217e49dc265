package io.github.cimaven.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts Maven as its own process, without the variables of a CI.
 *
 * @param home where it is installed
 */
record Maven(Path home, Path settings, Path localRepository) {
    private static final Pattern CORE = Pattern.compile("maven-core-(.*)\\.jar");
    private static final Set<String> NEEDED = Set.of("PATH", "HOME", "TMPDIR", "LANG");

    /** As the name of its core says. */
    String version() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars.map(jar -> CORE.matcher(jar.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(core -> core.group(1))
                    .findFirst()
                    .orElse("of unknown version");
        }
    }

    Maven with(Path otherSettings) {
        return new Maven(home, otherSettings, localRepository);
    }

    Maven in(Path otherRepository) {
        return new Maven(home, settings, otherRepository);
    }

    /** @throws IOException when the build fails */
    Sample run(Path folder, String goal, boolean offline) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/mvn").toString(),
                "-B",
                "-q",
                "-ntp",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + localRepository));
        if (offline) {
            command.add("-o");
        }
        command.add(goal);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "benchmark.log"));
        builder.environment().keySet().retainAll(NEEDED);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        double cpuBefore = ChildrenCpu.seconds();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException("%s failed. Read %s.".formatted(command, folder.resolve("benchmark.log")));
        }
        return new Sample(wall, ChildrenCpu.seconds() - cpuBefore);
    }
}
