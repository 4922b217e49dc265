package io.github.cimaven.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordSchemaTest {
    private static final Path FILE = Path.of("../src-site/resources/schemas/record-1.schema.json");
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("", RunRecord.class),
            Map.entry("lane", RunRecord.LaneFacts.class),
            Map.entry("maven", RunRecord.MavenFacts.class),
            Map.entry("deadline", RunRecord.DeadlineFacts.class),
            Map.entry("failure", RunRecord.Failure.class),
            Map.entry("module", RunRecord.ModuleFacts.class),
            Map.entry("goal", RunRecord.GoalFacts.class),
            Map.entry("tests", RunRecord.TestFacts.class),
            Map.entry("jdkTests", RunRecord.JdkTests.class),
            Map.entry("testFailure", RunRecord.TestFailure.class),
            Map.entry("finding", Finding.class),
            Map.entry("testClass", RunRecord.TestClass.class),
            Map.entry("testId", RunRecord.TestId.class),
            Map.entry("flakyTest", RunRecord.FlakyTest.class),
            Map.entry("baseline", RunRecord.BaselineFacts.class),
            Map.entry("dependencySet", RunRecord.DependencySet.class),
            Map.entry("dependency", RunRecord.DependencyFacts.class),
            Map.entry("dependencyChanges", RunRecord.DependencyChanges.class),
            Map.entry("dependencyChange", RunRecord.DependencyChange.class),
            Map.entry("resolved", RunRecord.Resolved.class),
            Map.entry("estimate", RunRecord.EstimateFacts.class),
            Map.entry("coverage", CoverageFacts.class),
            Map.entry("coverageLines", CoverageFacts.Lines.class),
            Map.entry("moduleCoverage", CoverageFacts.ModuleLines.class),
            Map.entry("parallel", ParallelFacts.class),
            Map.entry("spark", SparkFacts.class),
            Map.entry("sparkModule", SparkFacts.SparkModule.class),
            Map.entry("sparkVersion", SparkFacts.SparkVersion.class),
            Map.entry("sparkRuntime", SparkFacts.SparkRuntime.class),
            Map.entry("guards", GuardFacts.class),
            Map.entry("guard", GuardFacts.GuardResult.class),
            Map.entry("affected", AffectedFacts.class),
            Map.entry("affectedModule", AffectedFacts.AffectedModule.class),
            Map.entry("notice", NoticeFacts.class),
            Map.entry("origins", OriginFacts.class),
            Map.entry("originRepository", OriginFacts.Repository.class),
            Map.entry("download", RunRecord.DownloadFacts.class));

    private final JsonObject schema = Json.object(Files.readString(FILE));

    RecordSchemaTest() throws IOException {}

    static Stream<RunRecord> runs() {
        return RecordFileTest.runs();
    }

    @Test
    void isASchemaItself() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(
                        schema.get("$schema").getAsString()));

        assertThat(meta.validate(schema.toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void acceptsWhatIsWritten(RunRecord run) {
        assertThat(errors(Json.tree(run))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "\"schemaVersion\":\"1\" → \"schemaVersion\":\"2\"",
                "\"productVersion\" → \"version\"",
                "\"started\":\"2026 → \"started\":\"yesterday, 2026",
                "\"duration\":220.25 → \"duration\":\"PT220S\"",
                "\"id\":\"ci-pr\" → \"id\":\"pr\"",
                "\"success\":false → \"success\":\"no\"",
                "\"severity\":\"NOTE\" → \"severity\":\"note\"",
                "\"line\":41 → \"line\":0",
                "\"status\":\"skipped\" → \"status\":\"unknown\"",
                "\"executions\":1 → \"executions\":1.5",
                "\"bytes\":345678 → \"bytes\":-1",
                "\"unreadable\":[] → \"unreadable\":null",
                "\"threads\":2 → \"thread\":2",
            })
    void refusesWhatIsWrong(String right, String wrong) throws IOException {
        String json = Json.tree(SampleRuns.full()).toString();
        assertThat(json).contains(right);

        assertThat(errors(Json.object(json.replace(right, wrong)))).isNotEmpty();
    }

    @Test
    void describesEveryMemberOfEveryRecordAndNoOther() {
        assertThat(RECORDS).allSatisfy((name, type) -> {
            JsonObject described = definition(name);
            JsonObject properties = described.getAsJsonObject("properties");
            List<RecordComponent> components = Arrays.asList(type.getRecordComponents());

            assertThat(properties.keySet())
                    .containsExactlyElementsOf(
                            components.stream().map(RecordComponent::getName).toList());
            assertThat(properties.asMap())
                    .allSatisfy((member, value) -> assertThat(Json.textAt(value.getAsJsonObject(), "description"))
                            .isPresent());
            assertThat(described.getAsJsonArray("required").asList().stream().map(JsonElement::getAsString))
                    .containsExactlyElementsOf(components.stream()
                            .filter(component -> component.getType() != Optional.class)
                            .map(RecordComponent::getName)
                            .toList());
        });
    }

    private JsonObject definition(String name) {
        return name.isEmpty() ? schema : schema.getAsJsonObject("$defs").getAsJsonObject(name);
    }

    private List<Error> errors(JsonElement run) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(
                        run.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
