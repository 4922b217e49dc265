package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import io.github.cimaven.doubles.FakeGitHub;
import io.github.cimaven.doubles.FakeGitHub.Kind;
import io.github.cimaven.publish.protocol.PendingException;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What we ask of GitHub, and what its double answers, against GitHub's own description of its API (an extract). The
 * validator is the one that the library of the SBOM brings.
 */
class GitHubOpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REF = "/repos/acme/shop/git/ref/tags/v1.2.3";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.builder()
            .metaSchema(OpenApi30.getInstance())
            .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
            .build();

    @TempDir
    private Path temporary;

    @Test
    void requestsAndAnswersAreAsGitHubDescribesThem() throws Exception {
        JsonNode description = description();
        List<FakeGitHub.Call> calls = new ArrayList<>();
        try (GitHubWorld world = new GitHubWorld(temporary)) {
            world.github.fault("POST *assets", 1, Kind.WRONG_BYTES, 0, Map.of());
            world.github.fault("PATCH *", -1, Kind.STATUS, 422, Map.of());
            assertThatExceptionOfType(PublishException.class).isThrownBy(world::publish);
            world.github.heal();
            world.github.fault("PATCH *", -1, Kind.STATUS, 503, Map.of());
            assertThatExceptionOfType(PendingException.class).isThrownBy(world::publish);
            world.github.heal();
            world.publish();
            calls.addAll(world.github.calls);
        }
        Set<String> operations = new TreeSet<>();
        for (FakeGitHub.Call call : calls) {
            if (call.path().equals(REF)) {
                // It is not in the extract, but what it answers is.
                check(call.body(), schema(description, description.at("/components/schemas/git-ref")), call);
                continue;
            }
            JsonNode operation = operation(description, call);
            operations.add(call.method() + " " + call.path().replaceAll("\\d{4,}|[0-9a-f]{40}", "*"));
            request(description, operation, call);
            answer(description, operation, call);
        }
        assertThat(operations)
                .containsExactly(
                        "DELETE /repos/acme/shop/releases/assets/*",
                        "GET /repos/acme/shop",
                        "GET /repos/acme/shop/git/tags/*",
                        "GET /repos/acme/shop/releases",
                        "GET /repos/acme/shop/releases/*/assets",
                        "PATCH /repos/acme/shop/releases/*",
                        "POST /repos/acme/shop/releases",
                        "POST /repos/acme/shop/releases/*/assets",
                        "POST /repos/acme/shop/releases/generate-notes");
    }

    /** The check finds what is wrong. */
    @Test
    void anAnswerWithoutADigestIsFound() throws Exception {
        JsonNode description = description();
        JsonSchema schema = schema(description, description.at("/components/schemas/release-asset"));
        assertThat(schema.validate(JSON.readTree("{\"id\": \"1\", \"label\": null}")))
                .extracting(ValidationMessage::getMessage)
                .anyMatch(message -> message.contains("'digest'"))
                .anyMatch(message -> message.contains("integer"))
                .noneMatch(message -> message.contains("label: null"));
    }

    private static void request(JsonNode description, JsonNode operation, FakeGitHub.Call call) throws IOException {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        if (call.request().isEmpty()) {
            assertThat(operation.at("/requestBody/required").asBoolean())
                    .as("%s", call)
                    .isFalse();
            return;
        }
        check(call.request(), schema(description, schema), call);
        JSON.readTree(call.request())
                .fieldNames()
                .forEachRemaining(name -> assertThat(schema.at("/properties").has(name))
                        .as(call + " " + name)
                        .isTrue());
    }

    private static void answer(JsonNode description, JsonNode operation, FakeGitHub.Call call) throws IOException {
        if (call.status() >= 400) {
            check(call.body(), schema(description, description.at("/components/schemas/basic-error")), call);
            return;
        }
        JsonNode answer = operation.at("/responses/" + call.status());
        assertThat(answer.isMissingNode()).as("%s", call).isFalse();
        JsonNode schema = answer.at("/content/application~1json/schema");
        assertThat(call.body().isEmpty()).as("%s", call).isEqualTo(schema.isMissingNode());
        if (!call.body().isEmpty()) {
            check(call.body(), schema(description, schema), call);
        }
    }

    private static JsonNode operation(JsonNode description, FakeGitHub.Call call) {
        String method = call.method().toLowerCase(Locale.ROOT);
        Optional<JsonNode> found = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (var path : description.get("paths").properties()) {
            int variables = path.getKey().split("\\{", -1).length;
            boolean fits = call.path().matches(path.getKey().replaceAll("\\{[^}]+\\}", "[^/]+"));
            if (fits && path.getValue().has(method) && variables < least) {
                found = Optional.of(path.getValue().get(method));
                least = variables;
            }
        }
        return found.orElseThrow(() -> new AssertionError(call + " is not in the description"));
    }

    private static void check(String body, JsonSchema schema, FakeGitHub.Call call) throws IOException {
        assertThat(schema.validate(JSON.readTree(body))).as("%s", call).isEmpty();
    }

    /** The schemas that it refers to are in the same document. */
    private static JsonSchema schema(JsonNode description, JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", description.get("components"));
        whole.putArray("allOf").add(schema);
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode description() throws IOException {
        try (InputStream in = GitHubOpenApiTest.class.getResourceAsStream("/github/releases-openapi.json")) {
            return JSON.readTree(in);
        }
    }
}
