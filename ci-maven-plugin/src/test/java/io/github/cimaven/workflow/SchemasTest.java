package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Every YAML file is valid by the schema that the service publishes; see schemas/README.md for their origin. */
class SchemasTest {
    private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

    static Stream<GoldenFilesTest.Golden> files() {
        return GoldenFilesTest.files().filter(golden -> golden.draft().isYaml());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isValid(GoldenFilesTest.Golden golden) throws IOException {
        String text = golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
        assertThat(problems(golden.draft().path(), text)).isEmpty();
    }

    /** A validator that finds nothing at all would pass everything. */
    @Test
    void aWrongFileIsFound() throws IOException {
        for (String path : new String[] {
            ".github/workflows/a.yml",
            ".gitlab-ci.yml",
            "azure-pipelines.yml",
            "bitbucket-pipelines.yml",
            ".circleci/config.yml",
            ".buildkite/pipeline.yml"
        }) {
            assertThat(problems(path, "jobs: 7\nsteps: 7\npipelines: 7\nworkflow: 7\n"))
                    .as(path)
                    .isNotEmpty();
        }
    }

    private static Set<ValidationMessage> problems(String path, String yaml) throws IOException {
        LoadSettingsBuilder settings = LoadSettings.builder();
        if (path.contains("azure")) {
            // Azure reads every scalar as a text, and so does its schema.
            settings.setSchema(new FailsafeSchema());
        }
        Object document = new Load(settings.build()).loadFromString(yaml.replace("${{ jdk }}", "21"));
        JsonNode node = new ObjectMapper().valueToTree(expanded(document));
        return schema(path).validate(node);
    }

    /** As Azure expands a template before it looks at it: an item whose key is an expression becomes its items. */
    private static Object expanded(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new LinkedHashMap<>();
            map.forEach((key, inner) -> all.put(key, expanded(inner)));
            return all;
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(SchemasTest::items).toList();
        }
        return value;
    }

    private static Stream<Object> items(Object item) {
        return item instanceof Map<?, ?> map
                        && map.size() == 1
                        && map.keySet().iterator().next() instanceof String key
                        && key.startsWith("${{")
                ? ((List<?>) map.get(key)).stream().map(SchemasTest::expanded)
                : Stream.of(expanded(item));
    }

    private static JsonSchema schema(String path) throws IOException {
        String name = switch (path) {
            case ".gitlab-ci.yml", "ci-lanes.yml" -> "gitlab-ci";
            case "azure-pipelines.yml", "ci-lanes.azure.yml" -> "azure-pipelines";
            case "bitbucket-pipelines.yml" -> "bitbucket-pipelines";
            case ".circleci/config.yml" -> "circle-ci";
            case ".buildkite/pipeline.yml" -> "buildkite";
            default -> "github-workflows";
        };
        JsonSchema known = SCHEMAS.get(name);
        if (known == null) {
            try (InputStream in = SchemasTest.class.getResourceAsStream("schemas/" + name + ".json")) {
                // What Azure reads as text may stand for true or a number: the inputs of its tasks have those types.
                SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                        .typeLoose(name.equals("azure-pipelines"))
                        .build();
                known = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(in, config);
                SCHEMAS.put(name, known);
            }
        }
        return known;
    }
}
