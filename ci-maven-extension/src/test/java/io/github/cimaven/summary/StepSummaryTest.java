package io.github.cimaven.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.Variables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepSummaryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "github-actions, GITHUB_STEP_SUMMARY, true",
        "gitea-actions, GITHUB_STEP_SUMMARY, true",
        "github-actions, OTHER, false",
        "jenkins, GITHUB_STEP_SUMMARY, false",
        "none, GITHUB_STEP_SUMMARY, false",
    })
    void isThePlaceOfTheProvider(String provider, String variable, boolean present) {
        assertThat(StepSummary.of(provider, new Variables(Map.of(variable, "/x")))
                        .isPresent())
                .isEqualTo(present);
    }

    @Test
    void isWrittenWithAllTheRoomThereIs() throws IOException {
        Path file = Files.createFile(folder.resolve("summary"));

        assertThat(at(file.toString()).append(room -> "room: " + room)).isEmpty();
        assertThat(file).hasContent("room: 1048576");
    }

    @Test
    void isAppendedToWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("summary"), "before");

        assertThat(at(file.toString()).append(room -> "room: " + room)).isEmpty();
        assertThat(file).hasContent("before\n\nroom: 1048568");
    }

    @Test
    void isLeftAloneWhenThereIsNoRoom() throws IOException {
        Path full = Files.write(folder.resolve("full"), new byte[MarkdownSummary.MAX_BYTES - 1]);
        Path narrow = Files.write(folder.resolve("narrow"), new byte[MarkdownSummary.MAX_BYTES - 10]);

        assertThat(at(full.toString()).append(room -> "x"))
                .contains(
                        "The file of GITHUB_STEP_SUMMARY is full; the summary is not on the page of this run. Let other commands of the step write less.");
        assertThat(at(narrow.toString()).append(room -> "")).isPresent();
        assertThat(full).hasSize(MarkdownSummary.MAX_BYTES - 1);
        assertThat(narrow).hasSize(MarkdownSummary.MAX_BYTES - 10);
    }

    @Test
    void makesTheFileWhenTheProviderDidNot() {
        Path file = folder.resolve("missing");

        assertThat(at(file.toString()).append(room -> "x")).isEmpty();
        assertThat(file).hasContent("x");
    }

    @Test
    void warnsWhenTheFolderIsMissing() {
        assertThat(at(folder.resolve("missing/file").toString()).append(room -> "x"))
                .contains(
                        "The file of GITHUB_STEP_SUMMARY cannot be written (NoSuchFileException); the summary is not on the page of this run. Look at what sets GITHUB_STEP_SUMMARY.");
    }

    @Test
    void warnsWhenItIsAFolderOrNoPath() {
        assertThat(at(folder.toString()).append(room -> "x")).isPresent();
        assertThat(new Variables(Map.of("GITHUB_STEP_SUMMARY", "a\u0000b")).get("GITHUB_STEP_SUMMARY"))
                .isEmpty();
    }

    private static StepSummary at(String file) {
        return StepSummary.of("github-actions", new Variables(Map.of("GITHUB_STEP_SUMMARY", file)))
                .orElseThrow();
    }
}
