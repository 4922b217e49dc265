package io.github.cimaven.attest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.cimaven.attest.ReleaseRecord.FileFacts;
import io.github.cimaven.json.Json;
import io.github.cimaven.json.JsonNode;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record, and the schema of it that the documentation publishes. */
class ReleaseRecordTest {
    private static final Path FILE = Path.of("../src-site/resources/schemas/release-record-1.schema.json");
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("", ReleaseRecord.class),
            Map.entry("lane", ReleaseRecord.Lane.class),
            Map.entry("ci", ReleaseRecord.Ci.class),
            Map.entry("tools", ReleaseRecord.Tools.class),
            Map.entry("guard", GuardResult.class),
            Map.entry("audit", ReleaseRecord.Audit.class),
            Map.entry("auditData", ReleaseRecord.Data.class),
            Map.entry("coverage", CoverageFacts.class),
            Map.entry("coverageLines", CoverageFacts.Lines.class),
            Map.entry("moduleCoverage", CoverageFacts.ModuleLines.class),
            Map.entry("signing", ReleaseRecord.Signing.class),
            Map.entry("file", FileFacts.class));

    @Test
    void isReadAsItIsWritten() throws IOException {
        assertThat(Json.parse(Json.text(full()), ReleaseRecord.class)).isEqualTo(full());
        assertThat(Json.parse(Json.text(least()), ReleaseRecord.class)).isEqualTo(least());
    }

    @Test
    void fitsItsSchema() throws IOException {
        assertThat(errors(Json.text(full()))).isEmpty();
        assertThat(errors(Json.text(least()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\": \"1\" → \"schemaVersion\": \"2\"",
                "\"project\" → \"product\"",
                "\"started\": \"2026 → \"started\": \"yesterday 2026",
                "\"verdict\": \"passed\" → \"verdict\": \"fine\"",
                "\"signed\": true → \"signed\": \"yes\"",
                "\"size\": 7 → \"size\": -7",
                "\"artifacts\": [ → \"artifact\": [",
                "\"sha256\": \"aa → \"sha256\": \"AA",
            })
    void theSchemaRefusesWhatIsWrong(String right, String wrong) throws IOException {
        String json = Json.text(full());
        assertThat(json).contains(right);

        assertThat(errors(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void theSchemaDescribesEveryMemberAndNoOther() throws IOException {
        JsonNode schema = JsonNode.object(Files.readString(FILE));
        RECORDS.forEach((name, type) -> {
            JsonNode described = name.isEmpty() ? schema : schema.at("$defs").at(name);
            List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
            assertThat(((Map<?, ?>) described.at("properties").value()).keySet())
                    .as(name)
                    .map(String::valueOf)
                    .containsExactlyElementsOf(
                            components.stream().map(RecordComponent::getName).toList());
            assertThat(described.texts("required"))
                    .as(name)
                    .containsExactlyElementsOf(components.stream()
                            .filter(component -> component.getType() != Optional.class)
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    private static Set<String> errors(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(FILE));
        return schema
                .validate(
                        json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toSet());
    }

    private static ReleaseRecord least() {
        return new ReleaseRecord(
                "1",
                "com.acme:shop:1.0.0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ReleaseRecord.Lane("none", Optional.empty()),
                new ReleaseRecord.Ci("none", "other", Optional.empty(), Optional.empty(), Optional.empty()),
                new ReleaseRecord.Tools("1", "3.9.16", "17"),
                Instant.parse("2026-11-30T10:00:00Z"),
                Instant.parse("2026-11-30T10:05:00Z"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ReleaseRecord.Signing(false, Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReleaseRecord full() {
        FileFacts file = new FileFacts("a.jar", "a".repeat(64), 7);
        return new ReleaseRecord(
                "1",
                "com.acme:shop:1.0.0",
                Optional.of("v1.0.0"),
                Optional.of("b".repeat(40)),
                Optional.of("git+https://github.com/acme/shop"),
                new ReleaseRecord.Lane("ci-release", Optional.of("tag v1.0.0 matches v*")),
                new ReleaseRecord.Ci(
                        "github-actions", "tag", Optional.of("https://x"), Optional.of("ada"), Optional.of("grace")),
                new ReleaseRecord.Tools("1", "3.9.16", "17"),
                Instant.parse("2026-11-30T10:00:00Z"),
                Instant.parse("2026-11-30T10:05:00Z"),
                List.of(
                        new GuardResult("guard/clean-tree", GuardResult.PASSED, Optional.empty()),
                        new GuardResult("guard/changelog", GuardResult.NOT_APPLICABLE, Optional.of("there is none"))),
                Optional.of(new ReleaseRecord.Audit(
                        "passed",
                        Instant.parse("2026-11-30T10:01:00Z"),
                        List.of(new ReleaseRecord.Data(
                                "OSV Maven",
                                "c".repeat(64),
                                Optional.of(Instant.parse("2026-11-30T08:00:00Z")),
                                Optional.of(Duration.ofHours(2)))))),
                Optional.of(new CoverageFacts(
                        new CoverageFacts.Lines(8, 10),
                        List.of(new CoverageFacts.ModuleLines("shop", new CoverageFacts.Lines(8, 10))),
                        List.of(),
                        List.of(),
                        Optional.empty())),
                Optional.of(file),
                new ReleaseRecord.Signing(true, Optional.of("D".repeat(40))),
                Optional.of(file),
                List.of(file),
                List.of(file),
                List.of("Nothing is missing."));
    }
}
