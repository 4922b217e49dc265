package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return run(folder, folder.resolve("benchmark.log"), Map.of(), List.of(goal), offline);
    }

    /**
     * @param log what Maven prints
     * @param environment beside the few variables that every program needs
     * @param arguments goals and options
     * @throws IOException when the build fails
     */
    Sample run(Path folder, Path log, Map<String, String> environment, List<String> arguments, boolean offline)
            throws IOException, InterruptedException {
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
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().retainAll(NEEDED);
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        double cpuBefore = ChildrenCpu.seconds();
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException("%s failed. Read %s.".formatted(command, log));
        }
        return new Sample(wall, ChildrenCpu.seconds() - cpuBefore);
    }
}
