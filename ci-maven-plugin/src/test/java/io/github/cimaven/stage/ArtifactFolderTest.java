package io.github.cimaven.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.files.Digests;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.CiFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactFolderTest {
    private static final StagedRun RUN = new StagedRun(
            FileNames.of(Optional.of("pr42-0123456"), List.of("a", "b")),
            Optional.of("ci-pr"),
            Optional.of("0123456789"),
            Retention.of(Optional.of("7")),
            Instant.parse("2026-11-23T04:15:00Z"));

    @TempDir
    private Path target;

    private final Map<String, String> present = new LinkedHashMap<>();
    private CiFolder ci;
    private ArtifactFolder folder;

    @BeforeEach
    void makeFolder() {
        ci = CiFolder.below(target);
        folder = new ArtifactFolder(ci);
    }

    @Test
    void writesFilesAndManifest() throws IOException {
        folder.stage(List.of(source("a", null, "jar", "bytes of a")), RUN, present);

        assertThat(ci.artifacts().resolve("a-pr42-0123456.jar")).hasContent("bytes of a");
        assertThat(Files.readString(ci.manifest()))
                .isEqualTo("""
                        [
                          {
                            "file": "a-pr42-0123456.jar",
                            "module": "g:a",
                            "version": "1.0",
                            "laneVersion": "pr42-0123456",
                            "extension": "jar",
                            "sha256": "%s",
                            "size": 10,
                            "lane": "ci-pr",
                            "commit": "0123456789",
                            "staged": "2026-11-23T04:15:00Z",
                            "retentionDays": 7,
                            "expires": "2026-11-30T04:15:00Z"
                          }
                        ]
                        """.formatted(Digests.sha256("bytes of a".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void keepsTheManifestTrueAfterEachModule() throws IOException {
        folder.stage(List.of(source("a", null, "jar", "a"), source("a", "sources", "jar", "s")), RUN, present);
        folder.stage(List.of(), RUN, present);
        folder.stage(List.of(source("b", null, "jar", "b")), RUN, present);

        assertThat(manifest())
                .containsExactly("a-pr42-0123456.jar", "a-pr42-0123456-sources.jar", "b-pr42-0123456.jar");
        assertThat(files()).containsAll(manifest()).hasSize(4);
    }

    @Test
    void takesAModuleThatIsStagedTwiceOnce() throws IOException {
        folder.stage(List.of(source("a", null, "jar", "old")), RUN, present);
        folder.stage(List.of(source("a", null, "jar", "new")), RUN, present);

        assertThat(manifest()).containsExactly("a-pr42-0123456.jar");
        assertThat(ci.artifacts().resolve("a-pr42-0123456.jar")).hasContent("new");
    }

    @Test
    void writesAnEmptyManifestForABuildWithoutArtifacts() throws IOException {
        folder.stage(List.of(), RUN, present);

        assertThat(ci.manifest()).hasContent("[]");
    }

    @Test
    void refusesToOverwriteAnotherFile() throws IOException {
        Source one = source("a", null, "jar", "one");
        Source other = new Source("g", "A", "1.0", Optional.empty(), "jar", Files.createTempFile(target, "x", ".jar"));
        folder.stage(List.of(one), RUN, present);

        assertThatExceptionOfType(SettingException.class)
                .isThrownBy(() -> folder.stage(List.of(other), RUN, present))
                .withMessageContaining("would both be staged as A-pr42-0123456.jar");
        assertThat(manifest()).containsExactly("a-pr42-0123456.jar");
    }

    @Test
    void putsBackWhatALateCleanRemoved() throws IOException {
        folder.stage(List.of(source("a", null, "jar", "a")), RUN, present);
        Files.delete(ci.artifacts().resolve("a-pr42-0123456.jar"));
        Files.delete(ci.manifest());
        folder.stage(List.of(source("b", null, "jar", "b")), RUN, present);

        assertThat(files()).contains("a-pr42-0123456.jar", "b-pr42-0123456.jar");
        assertThat(manifest()).hasSize(2);
    }

    @Test
    void dropsFromTheManifestWhatIsGoneForGood() throws IOException {
        Source gone = source("a", null, "jar", "a");
        folder.stage(List.of(gone), RUN, present);
        Files.delete(ci.artifacts().resolve("a-pr42-0123456.jar"));
        Files.delete(gone.file());
        folder.stage(List.of(), RUN, present);

        assertThat(manifest()).isEmpty();
    }

    private Source source(String artifactId, String classifier, String extension, String content) throws IOException {
        Path file = target.resolve("build-" + artifactId + classifier + "." + extension);
        Files.writeString(file, content);
        return new Source("g", artifactId, "1.0", Optional.ofNullable(classifier), extension, file);
    }

    private List<String> manifest() throws IOException {
        return List.of(Json.parse(Files.readString(ci.manifest()), Entry[].class)).stream()
                .map(Entry::file)
                .toList();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(ci.artifacts())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
