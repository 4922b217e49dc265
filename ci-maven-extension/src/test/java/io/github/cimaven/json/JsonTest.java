package io.github.cimaven.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private static final String TIMES = "\"at\":\"2026-11-23T05:00:00Z\",\"took\":1.5";

    @TempDir
    Path folder;

    record Inner(String name, Optional<Inner> next) {}

    record Sample(
            Instant at,
            Duration took,
            Optional<String> text,
            Optional<Integer> number,
            Optional<Duration> limit,
            Optional<Path> file,
            List<Inner> list,
            Optional<JsonElement> free) {
        Sample {
            list = List.copyOf(list);
        }
    }

    @Test
    void readsWhatItWrote() {
        Sample full = new Sample(
                Instant.parse("2026-11-23T05:06:07.890123Z"),
                Duration.ofMillis(219_345),
                Optional.of("ä \"<>& \u2028"),
                Optional.of(7),
                Optional.of(Duration.ofMinutes(5)),
                Optional.of(Path.of("a", "b")),
                List.of(new Inner("x", Optional.of(new Inner("y", Optional.empty())))),
                Optional.of(new JsonPrimitive(1)));

        assertThat(Json.read(Json.text(full), Sample.class)).isEqualTo(full);
    }

    @Test
    void leavesOutWhatIsAbsentAndReadsItAsAbsent() throws IOException {
        Sample empty = Json.read(Json.object("{" + TIMES + "}"), Sample.class);

        assertThat(empty.text()).isEmpty();
        assertThat(empty.limit()).isEmpty();
        assertThat(empty.list()).isEmpty();
        assertThat(Json.tree(empty).getAsJsonObject().keySet()).containsExactlyInAnyOrder("at", "took", "list");
    }

    @Test
    void writesDurationsInSecondsAndPathsWithSlashes() {
        assertThat(Json.tree(Duration.ofMillis(1234))).hasToString("1.234");
        assertThat(Json.tree(Path.of("a", "b"))).hasToString("\"a/b\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "{'took':1} → a Sample has no at",
                "{'at':null,'took':1} → a Sample has no at",
                "{'at':'yesterday','took':1} → a time is not in ISO 8601",
                "{'at':'2026-11-23T05:00:00Z','took':'soon'} → a duration is not a number of seconds",
                "{'at':'2026-11-23T05:00:00Z','took':1,'list':[null]} → a Inner is not an object",
                "{'at':'2026-11-23T05:00:00Z','took':1,'list':[{}]} → a Inner has no name",
                "{'at':'2026-11-23T05:00:00Z','took':1,'list':7} → should: Expected BEGIN_ARRAY",
                "{'at':'2026-11-23T05:00:00Z','took':1,'file':'a\\u0000b'} → a path is not a path",
            })
    void tellsWhatIsWrong(String json, String message) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Json.read(Json.object(json.replace('\'', '"')), Sample.class))
                .withMessageStartingWith("it does not hold what it should: ")
                .withMessageContaining(message);
    }

    record Strict(List<String> names) {
        Strict {
            names = List.copyOf(names);
        }
    }

    @Test
    void tellsThatARecordRefusesItsMembers() {
        assertThatExceptionOfType(JsonParseException.class)
                .isThrownBy(() -> Json.read("{\"names\":[null]}", Strict.class))
                .withMessage("a Strict does not accept its members");
    }

    @Test
    void readsNoFileThatIsNotText() throws IOException {
        Path file = Files.write(folder.resolve("x.json"), "ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Json.contents(file))
                .withMessage("it is not UTF-8");
    }

    @Test
    void writesAFileWithItsFoldersAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a/b/x.json");

        Json.write(file, List.of(1));
        Json.write(file, List.of(2));

        assertThat(file).hasContent("[\n  2\n]");
        assertThat(file.getParent().toFile().list()).containsExactly("x.json");
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken"));
        Files.createFile(file.resolve("child"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Json.write(file, List.of(1)));
        assertThat(folder.toFile().list()).containsExactly("taken");
    }
}
