package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordFileTest {
    @TempDir
    Path folder;

    static Stream<RunRecord> runs() {
        return Stream.of(SampleRuns.full(), SampleRuns.compared(), SampleRuns.minimal());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void readsWhatItWrote(RunRecord run) throws IOException {
        Path file = CiFolder.below(folder).record();

        RecordFile.write(file, run);

        assertThat(RecordFile.read(file)).isEqualTo(run);
    }

    @Test
    void readsARecordThatHasMoreMembersAndOneThatLacksALaterList() throws IOException {
        Path file = folder.resolve("record.json");
        RecordFile.write(file, SampleRuns.minimal());
        Files.writeString(file, Files.readString(file).replace("\"downloads\": [],", "\"later\": {\"a\": [1]},"));

        assertThat(RecordFile.read(file)).isEqualTo(SampleRuns.minimal());
    }

    /** As version 0.1 wrote it. */
    @Test
    void readsARecordOfBeforeThereWereBaselines() throws IOException {
        String json = Json.text(SampleRuns.full());
        for (String list : List.of("classes", "flaky", "fixed", "notRun")) {
            assertThat(json).contains("\"" + list + "\": []");
            json = json.replaceAll(",\\s*\"" + list + "\": \\[]", "");
        }

        assertThat(json).doesNotContain("classes", "dependencies", "estimate");
        assertThat(RecordFile.parse(json)).isEqualTo(SampleRuns.full());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "[] → it is not a JSON object",
                "{ → it is not a JSON object",
                "`` → it is not a JSON object",
                "{} → its schemaVersion is '' instead of '1'",
                "{\"schemaVersion\":\"2\"} → its schemaVersion is '2' instead of '1'",
                "{\"schemaVersion\":\"1\"} → it does not hold what it should: a RunRecord has no productVersion",
            })
    void tellsWhyItIsNoRecord(String json, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("record.json"), json == null ? "" : json);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RecordFile.read(file))
                .withMessage(message);
    }

    @Test
    void tellsThatThereIsNone() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> RecordFile.read(folder.resolve("none.json")));
    }
}
