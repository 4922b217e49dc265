package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void blankCountsAsUnset(String blank) {
        Variables variables = new Variables(Map.of("A", blank, "B", "b"));
        assertThat(variables.get("A")).isEmpty();
        assertThat(variables.has("A")).isFalse();
        assertThat(variables.first("A", "B")).hasValue("b");
        assertThat(variables.doubts()).isEmpty();
    }

    @Test
    void blanksAroundAValueDoNotCount() {
        assertThat(new Variables(Map.of("A", " a ")).get("A")).hasValue("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "\u001b[31m", "a\u0085b"})
    void valueWithControlCharactersIsLeftOutAndTold(String value) {
        Variables variables = new Variables(Map.of("A", value));
        assertThat(variables.get("A")).isEmpty();
        assertThat(variables.doubts()).singleElement().asString().contains("variable A ");
    }

    @Test
    void endlessValueIsLeftOutAndTold() {
        Variables variables = new Variables(Map.of("A", "a".repeat(8193), "B", "b".repeat(8192)));
        assertThat(variables.get("A")).isEmpty();
        assertThat(variables.get("B")).isPresent();
        assertThat(variables.doubts()).hasSize(1);
    }

    @Test
    void oddVariablesThatNobodyAsksForAreNoDoubt() {
        assertThat(new Variables(Map.of("A", "\u0000")).doubts()).isEmpty();
    }

    @Test
    void laterChangesOfTheMapAreNotSeen() {
        Map<String, String> map = new HashMap<>(Map.of("A", "a"));
        Variables variables = new Variables(map);
        map.put("A", "b");
        assertThat(variables.get("A")).hasValue("a");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "TRUE, true", "1, false", "false, false", "'', false"})
    void comparesWithoutCase(String value, boolean is) {
        assertThat(new Variables(Map.of("A", value)).is("A", "true")).isEqualTo(is);
    }

    @Test
    void wordFalseCanCountAsUnset() {
        Variables variables = new Variables(Map.of("A", "False", "B", "24"));
        assertThat(variables.unlessFalse("A")).isEmpty();
        assertThat(variables.unlessFalse("B")).hasValue("24");
        assertThat(variables.unlessFalse("C")).isEmpty();
    }

    @Test
    void prefixIsNeededAndTakenOff() {
        Variables variables = new Variables(Map.of("A", "pr/24", "B", "pr/", "C", "branch/x"));
        assertThat(variables.after("pr/", "A")).hasValue("24");
        assertThat(variables.after("pr/", "B")).isEmpty();
        assertThat(variables.after("pr/", "C")).isEmpty();
    }

    @Test
    void commonValueIsTheOneThatAllHave() {
        Variables variables = new Variables(
                Map.of("GO_SCM_A_PR_ID", "24", "GO_SCM_B_PR_ID", "24", "GO_SCM_A_PR_URL", "x", "GO_SCM_B_PR_URL", "y"));
        assertThat(variables.common("GO_SCM_", "_PR_ID")).hasValue("24");
        assertThat(variables.common("GO_SCM_", "_PR_URL")).isEmpty();
        assertThat(variables.common("GO_SCM_", "_PR_BRANCH")).isEmpty();
    }
}
