package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A repository, a directory and a git remote. */
final class KilledRepository extends KilledReleases {
    private final FakeRepository repository;

    /** @param journal {@code directory} or {@code git} */
    KilledRepository(Path folder, String journal) throws IOException, InterruptedException {
        super(folder);
        this.repository = new FakeRepository(false);
        services(Map.of("maven", repository.url(), "journal", journal));
        if (journal.equals("git")) {
            for (List<String> command : List.of(
                    List.of("git", "init", "--quiet", folder.toString()),
                    List.of("git", "init", "--quiet", "--bare", folder + "/remote.git"))) {
                assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                        .isZero();
            }
        }
    }

    /** No reader finds the version by a list, and the directory has no file of it. */
    @Override
    boolean nothingVisible() throws IOException {
        return repository.files.keySet().stream().noneMatch(path -> path.contains("maven-metadata.xml"))
                && published().isEmpty();
    }

    /** Both places have each file once, with the bytes that the first run sealed, and both lists name the version. */
    @Override
    void assertConverged() throws IOException {
        Map<String, String> sealed = new TreeMap<>();
        Json.object(Files.readString(receipt()))
                .getAsJsonArray("files")
                .forEach(file -> sealed.put(
                        file.getAsJsonObject().get("path").getAsString(),
                        file.getAsJsonObject().get("sha256").getAsString()));
        assertThat(sealed).containsKey(KillableRun.SIGNATURE).hasSize(8);
        assertThat(repository.files.entrySet().stream()
                        .filter(file -> !file.getKey().contains("maven-metadata.xml"))
                        .collect(Collectors.toMap(Map.Entry::getKey, file -> Digests.sha256(file.getValue()))))
                .isEqualTo(sealed);
        assertThat(published()).isEqualTo(sealed);
        for (String list : List.of("org/x/lib/maven-metadata.xml", "org/x/root/maven-metadata.xml")) {
            assertThat(repository.text(list)).contains("<version>1.2.3</version>");
            assertThat(folder.resolve("published").resolve(list)).content().contains("<version>1.2.3</version>");
        }
        List<String> taken = repository.requests.stream()
                .filter(request -> request.startsWith("PUT ") && !request.contains("maven-metadata.xml"))
                .toList();
        assertThat(taken).doesNotHaveDuplicates();
    }

    @Override
    public void close() {
        repository.close();
    }

    private Path receipt() {
        return folder.resolve("published/.ci-release/root/1.2.3/release.json");
    }

    private Map<String, String> published() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.resolve("published");
        if (Files.exists(root)) {
            try (var all = Files.walk(root)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String path = root.relativize(file).toString();
                    if (!path.startsWith(".") && !path.contains("maven-metadata.xml")) {
                        files.put(path, Digests.sha256(file));
                    }
                }
            }
        }
        return files;
    }
}
