package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Maven fetches for our extension into an empty local repository. */
final class ColdDownload {
    private final Maven maven;
    private final Path folder;
    private final Extensions extensions;

    ColdDownload(Maven maven, Path folder, Extensions extensions) {
        this.maven = maven;
        this.folder = folder;
        this.extensions = extensions;
    }

    String sentence() throws IOException, InterruptedException {
        Map<String, Long> files = new TreeMap<>(fetched(Variant.OURS));
        files.keySet().removeAll(fetched(Variant.PLAIN).keySet());
        long bytes = files.values().stream().mapToLong(Long::longValue).sum();
        String rows = files.entrySet().stream()
                .map(file -> "| %s | %d |".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining("\n"));
        return """
               ### Cold download: %d bytes in %d files

               | file | bytes |
               |---|---|
               %s""".formatted(bytes, files.size(), rows);
    }

    private Map<String, Long> fetched(Variant variant) throws IOException, InterruptedException {
        Path cold = Files.createTempDirectory(Files.createDirectories(folder), "cold-");
        Path project = cold.resolve("project");
        new Reactor(1).write(project);
        extensions.use(variant, project);
        Path repository = cold.resolve("repository");
        maven.in(repository).run(project, "validate", false);
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(repository)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") || name.endsWith(".pom")) {
                    files.put(name, Files.size(file));
                }
            }
        }
        return files;
    }
}
