package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
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
        if (path.equals("azure-pipelines.yml")) {
            // Azure reads every scalar as a text, and so does its schema.
            settings.setSchema(new FailsafeSchema());
        }
        JsonNode node = new ObjectMapper().valueToTree(new Load(settings.build()).loadFromString(yaml));
        return schema(path).validate(node);
    }

    private static JsonSchema schema(String path) throws IOException {
        String name =
                switch (path) {
                    case ".gitlab-ci.yml", "ci-lanes.yml" -> "gitlab-ci";
                    case "azure-pipelines.yml" -> "azure-pipelines";
                    case "bitbucket-pipelines.yml" -> "bitbucket-pipelines";
                    case ".circleci/config.yml" -> "circle-ci";
                    case ".buildkite/pipeline.yml" -> "buildkite";
                    default -> "github-workflows";
                };
        JsonSchema known = SCHEMAS.get(name);
        if (known == null) {
            try (InputStream in = SchemasTest.class.getResourceAsStream("schemas/" + name + ".json")) {
                known = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
                SCHEMAS.put(name, known);
            }
        }
        return known;
    }
}
