package io.github.cimaven.lint.pmd;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.cimaven.PublishedSchemas;
import io.github.cimaven.lint.Unread;
import io.github.cimaven.lint.Violation;
import io.github.cimaven.lint.Violation.Place;
import io.github.cimaven.lint.Violation.ViolatedRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What SARIF 2.1.0 (OASIS, 2020) requires, and what GitHub reads of it. */
class SarifTextTest {
    private static final ViolatedRule RULE =
            new ViolatedRule("EqualsNull", "Error Prone", "Tests for null.", 1, "https://example.com/rules#equalsnull");

    @Test
    void isOneRunWithTheToolAndItsRules() {
        JsonObject log = log(List.of(violation("a/A.java"), violation("b/B.java")), List.of());
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").getAsString()).contains("sarif");
        assertThat(log.getAsJsonArray("runs")).hasSize(1);
        JsonObject driver = run(log).getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("PMD");
        assertThat(driver.getAsJsonArray("rules")).hasSize(1);
        JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
        assertThat(rule.get("id").getAsString()).isEqualTo("EqualsNull");
        assertThat(rule.get("helpUri").getAsString()).startsWith("https://");
    }

    @Test
    void aResultHasAMessageALevelAndAPlaceInTheRepository() {
        JsonObject result = result(log(List.of(violation("a/A.java")), List.of()));
        assertThat(result.get("ruleId").getAsString()).isEqualTo("EqualsNull");
        assertThat(result.get("ruleIndex").getAsInt()).isZero();
        assertThat(result.get("level").getAsString()).isEqualTo("error");
        assertThat(result.getAsJsonObject("message").get("text").getAsString()).isEqualTo("It is never null.");
        assertThat(uri(result)).isEqualTo("a/A.java");
        JsonObject region = place(result).getAsJsonObject("region");
        assertThat(region.get("startLine").getAsInt()).isEqualTo(3);
        assertThat(region.get("startColumn").getAsInt()).isEqualTo(5);
        assertThat(region.get("endLine").getAsInt()).isEqualTo(4);
        assertThat(region.get("endColumn").getAsInt()).isEqualTo(7);
    }

    @Test
    void anOddPathIsAUriAllTheSame() {
        JsonObject result = result(log(List.of(violation("größe/a b#c%.java")), List.of()));
        assertThat(uri(result)).isEqualTo("gr%C3%B6%C3%9Fe/a%20b%23c%25.java");
        assertThat(uri(result(log(List.of(violation("c:d/A.java")), List.of()))))
                .isEqualTo("./c:d/A.java");
    }

    @Test
    void withoutAFindingItSaysThatSomebodyLooked() {
        JsonObject log = log(List.of(), List.of());
        assertThat(run(log).getAsJsonArray("results")).isEmpty();
        assertThat(invocation(log).get("executionSuccessful").getAsBoolean()).isTrue();
    }

    @Test
    void aFileThatWasNotReadIsANotification() {
        JsonObject log = log(List.of(), List.of(new Unread("a/A.java", "it is not UTF-8")));
        assertThat(invocation(log).get("executionSuccessful").getAsBoolean()).isFalse();
        String notifications =
                invocation(log).getAsJsonArray("toolExecutionNotifications").toString();
        assertThat(notifications).contains("it is not UTF-8", "a/A.java").doesNotContain("\\tat ");
    }

    @Test
    void aRuleWithoutAPageHasNoAddress() {
        ViolatedRule own = new ViolatedRule("Own", "", "", 3, "");
        JsonObject log = log(List.of(new Violation(own, "Own words.", "A.java", new Place(1, 1, 1, 1))), List.of());
        JsonObject rule = run(log).getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();
        assertThat(rule.has("helpUri")).isFalse();
        assertThat(result(log).get("level").getAsString()).isEqualTo("warning");
    }

    @Test
    void isValidByThePublishedSchema() {
        ViolatedRule own = new ViolatedRule("Own", "", "", 3, "");
        Violation odd = new Violation(own, "\u001b[31m\n\"quoted\" <b>", "größe/a b#c%.java", new Place(1, 1, 1, 1));
        assertThat(PublishedSchemas.sarif(SarifText.of(List.of(), List.of()))).isEmpty();
        assertThat(PublishedSchemas.sarif(SarifText.of(
                        List.of(violation("a/A.java"), odd), List.of(new Unread("a/A.java", "it is not UTF-8")))))
                .isEmpty();
    }

    private static Violation violation(String file) {
        return new Violation(RULE, "It is never null.", file, new Place(3, 5, 4, 7));
    }

    private static JsonObject log(List<Violation> violations, List<Unread> unread) {
        return new Gson().fromJson(SarifText.of(violations, unread), JsonObject.class);
    }

    private static JsonObject run(JsonObject log) {
        return log.getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static JsonObject invocation(JsonObject log) {
        return run(log).getAsJsonArray("invocations").get(0).getAsJsonObject();
    }

    private static JsonObject result(JsonObject log) {
        return run(log).getAsJsonArray("results").get(0).getAsJsonObject();
    }

    private static JsonObject place(JsonObject result) {
        return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
    }

    private static String uri(JsonObject result) {
        return place(result).getAsJsonObject("artifactLocation").get("uri").getAsString();
    }
}
