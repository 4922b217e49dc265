package io.github.cimaven.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodeTest {
    @Test
    void whatIsThereIsReadAndTheRestIsEmpty() throws IOException {
        JsonNode node = JsonNode.object("{\"a\":{\"b\":[\"x\",1,\" \",{\"c\":true}]},\"n\":null}");
        assertThat(node.at("a").texts("b")).containsExactly("x");
        assertThat(node.at("a").elements("b")).hasSize(4);
        assertThat(node.at("a").elements("b").get(3).at("c").value()).isEqualTo(true);
        assertThat(node.has("n")).isFalse();
        assertThat(node.at("x").at("y").text("z")).isEmpty();
        assertThat(node.text("a")).isEmpty();
        assertThat(node.elements("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "\"a\"", "{", "null", "{\"a\":}"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatThrownBy(() -> JsonNode.object(json)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> JsonNode.textMembers(json)).isInstanceOf(IOException.class);
    }

    @Test
    void onlyTextMayBeKeptWhileAllIsChecked() throws IOException {
        JsonNode node = JsonNode.textMembers("{\"a\":\"x\",\"b\":{\"c\":[1,\"y\"]},\"d\":2}");
        assertThat(node.text("a")).contains("x");
        assertThat(node.has("b") || node.has("d")).isFalse();
        for (String broken : new String[] {"{\"b\":[1,}", "{\"b\":{\"c\":}}", "{} {}", "{\"a\":\"x\""}) {
            assertThatThrownBy(() -> JsonNode.textMembers(broken)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        assertThatThrownBy(() -> JsonNode.object("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(IOException.class);
    }
}
