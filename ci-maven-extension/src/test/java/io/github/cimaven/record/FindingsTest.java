package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {
    private static final Instant STARTED = Instant.parse("2026-11-23T05:00:00.900Z");
    private static final Finding NOTE = Finding.of("a/note", Severity.NOTE, "One.", "Nothing.");
    private static final Finding ERROR =
            Finding.of("b/error", Severity.ERROR, "Two.", "Type x.").inModule("m");

    @TempDir
    Path target;

    CiFolder folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = CiFolder.below(target);
        Files.createDirectories(folder.findings());
    }

    @Test
    void readsAllFilesAndSortsTheWorstFirst() throws IOException {
        Json.write(file("1.json", ""), List.of(NOTE));
        Json.write(file("2.json", ""), List.of(ERROR, NOTE));
        file("notes.txt", "no findings");

        Findings findings = Findings.read(folder, Instant.EPOCH);

        assertThat(findings.findings()).containsExactly(ERROR, NOTE, NOTE);
        assertThat(findings.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[",
                "[7]",
                "[null]",
                "[{}]",
                "[{\"rule\":\"a\",\"severity\":\"AWFUL\",\"message\":\"m\"}]",
                "[{\"rule\":\"a\",\"severity\":\"ERROR\"}]"
            })
    void warnsOfAFileThatHoldsSomethingElseAndReadsTheOthers(String json) throws IOException {
        Path broken = file("1.json", json);
        Json.write(file("2.json", ""), List.of(ERROR));

        Findings findings = Findings.read(folder, Instant.EPOCH);

        assertThat(findings.findings()).containsExactly(ERROR);
        assertThat(findings.warnings())
                .singleElement()
                .asString()
                .startsWith("The findings in " + broken + " cannot be read: it ")
                .endsWith(". Delete it and run the build again.")
                .doesNotContain("\n")
                .hasSizeLessThan(broken.toString().length() + 300);
    }

    @Test
    void leavesOutWhatAnEarlierRunFound() throws IOException {
        Json.write(file("old.json", ""), List.of(NOTE));
        Json.write(file("new.json", ""), List.of(ERROR));
        touch("old.json", STARTED.minus(Duration.ofSeconds(1)));
        // A file system with whole seconds.
        touch("new.json", Instant.parse("2026-11-23T05:00:00Z"));

        assertThat(Findings.read(folder, STARTED).findings()).containsExactly(ERROR);
    }

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(Findings.read(new CiFolder(target.resolve("none")), STARTED))
                .isEqualTo(new Findings(List.of(), List.of()));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.findings().resolve(name), text);
    }

    private void touch(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(folder.findings().resolve(name), FileTime.from(time));
    }
}
