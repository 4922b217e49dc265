package io.github.cimaven.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the whole pull-request lane fetches into an empty local repository, beyond what {@code mvn verify} fetches for the
 * same project: one module with a test and a changed class.
 */
record LaneDownload(Maven maven, Path folder, String productVersion) {

    String table() throws IOException, InterruptedException {
        Map<String, Long> files = new TreeMap<>(fetched(LeafVariant.LANE_WITH_CHECKS));
        files.keySet().removeAll(fetched(LeafVariant.PLAIN).keySet());
        Map<String, Long> artifacts = files.entrySet().stream()
                .collect(Collectors.groupingBy(
                        file -> artifact(Path.of(file.getKey())),
                        TreeMap::new,
                        Collectors.summingLong(Map.Entry::getValue)));
        long bytes = files.values().stream().mapToLong(Long::longValue).sum();
        return artifacts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(artifact -> "| %s | %d |".formatted(artifact.getKey(), artifact.getValue()))
                .collect(Collectors.joining("\n", """
                        ### Cold download of the pull-request lane: %d bytes in %d files, beyond plain Maven's

                        | artifact, all versions | bytes |
                        |---|---|
                        """.formatted(bytes, files.size()), ""));
    }

    private Map<String, Long> fetched(LeafVariant variant) throws IOException, InterruptedException {
        Path cold = Files.createTempDirectory(Files.createDirectories(folder), "cold-" + variant.id() + "-");
        Checkout checkout =
                Checkout.of(Project.generated(1), variant.extension(productVersion), cold.resolve("project"));
        Path repository = cold.resolve("repository");
        List<String> arguments = new LeafCommand(List.of(), new Modules(List.of())).of(variant, checkout);
        maven.in(repository)
                .run(checkout.folder(), checkout.log(), new PullRequest(checkout).variables(), arguments, false);
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(repository)) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(LaneDownload::isFetched)
                    .toList()) {
                files.put(repository.relativize(file).toString(), Files.size(file));
            }
        }
        return files;
    }

    /** Not what Maven notes down for itself; but checksums and metadata are fetched. */
    private static boolean isFetched(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith("_") && !name.endsWith(".lastUpdated") && !name.equals("resolver-status.properties");
    }

    /** {@code org/acme/thing/1.0/thing-1.0.jar} is of {@code org.acme:thing}; other files are named as they are. */
    private static String artifact(Path file) {
        int names = file.getNameCount();
        return names < 4
                ? file.toString()
                : "%s:%s".formatted(file.subpath(0, names - 3).toString().replace('/', '.'), file.getName(names - 3));
    }
}
