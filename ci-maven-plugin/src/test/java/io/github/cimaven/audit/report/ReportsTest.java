package io.github.cimaven.audit.report;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.NOW;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.exploited;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.report;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.audit.Counting;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Policy;
import io.github.cimaven.audit.Vulnerability;
import io.github.cimaven.audit.suppress.RuleSet;
import io.github.cimaven.audit.suppress.Suppression;
import io.github.cimaven.audit.suppress.VexFile;
import io.github.cimaven.json.JsonNode;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Sarif SARIF = new Sarif(file -> "sub dir/" + file, "pom.xml");

    @Test
    void everyResultOfSarifHasAPlaceInTheCheckout() throws IOException {
        AuditResult result = result(
                RuleSet.EMPTY, vulnerability(LOG4J, "CVE-1", 9.8), vulnerability("com.acme:nowhere:1", "CVE-2", 5.0));
        JsonNode run = JsonNode.object(SARIF.text(result)).elements("runs").get(0);
        List<JsonNode> results = run.elements("results");
        assertThat(results).hasSize(2);
        assertThat(uri(results.get(0))).contains("sub%20dir/lib/pom.xml");
        assertThat(place(results.get(0)).at("region").at("startLine").value()).isEqualTo(7.0);
        assertThat(uri(results.get(1))).contains("sub%20dir/pom.xml");
        assertThat(results.get(0).text("level")).contains("error");
        assertThat(results.get(1).text("level")).contains("warning");
        assertThat(run.at("tool")
                        .at("driver")
                        .elements("rules")
                        .get(0)
                        .at("properties")
                        .text("security-severity"))
                .contains("9.8");
    }

    @Test
    void anAlertStaysTheSameInAnotherVersionAndOnAnotherLine() throws IOException {
        String one = fingerprint(result(RuleSet.EMPTY, vulnerability(LOG4J, "CVE-1", 9.8)));
        String other =
                fingerprint(result(RuleSet.EMPTY, vulnerability(LOG4J.replace("2.14.1", "2.14.0"), "CVE-1", 9.8)));
        assertThat(one)
                .isEqualTo(other)
                .isNotEqualTo(fingerprint(result(RuleSet.EMPTY, vulnerability(TEXT, "CVE-1", 9.8))));
    }

    @Test
    void anIncompleteAuditIsNoSuccessInSarif() throws IOException {
        EngineReport broken = new EngineReport("odc", Optional.empty(), List.of(), List.of("Broken."));
        AuditResult result = new AuditResult(
                policy().judge(List.of(broken), List.of(), Counting.everything(), NOW),
                new Suppression(List.of(), List.of(), List.of()),
                List.of(broken),
                1,
                NOW);
        JsonNode run = JsonNode.object(SARIF.text(result)).elements("runs").get(0);
        assertThat(run.elements("invocations").get(0).at("executionSuccessful").value())
                .isEqualTo(false);
        assertThat(AuditFindings.of(result, true, false))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("audit/unusable", Severity.ERROR));
        assertThat(AuditFindings.of(result, false, false))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(AuditTable.lines(result)).last().asString().startsWith("Audit incomplete:");
    }

    @Test
    void aStatementOfVexIsPassedOnWordForWord() throws IOException {
        RuleSet rules = VexFile.read("""
                {"bomFormat":"CycloneDX","vulnerabilities":[{"id":"CVE-1",
                 "analysis":{"state":"not_affected","justification":"code_not_reachable","detail":"Not called."},
                 "affects":[{"ref":"pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"}]}]}
                """, "v.json");
        AuditResult result =
                result(rules, vulnerability(LOG4J, "CVE-1", 9.8), vulnerability(TEXT, "GHSA-2", 7.0, "CVE-2"));
        JsonNode vex = JsonNode.object(VexDocument.text(result, "com.acme:shop:1"));
        assertThat(vex.text("specVersion")).contains("1.6");
        assertThat(vex.elements("components")).hasSize(2);
        List<JsonNode> all = vex.elements("vulnerabilities");
        assertThat(all.get(0).text("id")).contains("CVE-2");
        assertThat(all.get(0).has("analysis")).isFalse();
        assertThat(all.get(1).at("analysis").text("justification")).contains("code_not_reachable");
        assertThat(JsonNode.object(AuditJson.text(result))
                        .elements("suppressed")
                        .get(0)
                        .at("suppression")
                        .text("reason"))
                .contains("Not called.");
    }

    @Test
    void theTableSaysWhatBringsItInAndWhatMendsIt() {
        AuditResult result = result(RuleSet.EMPTY, exploited(TEXT, "CVE-2", 3.0), vulnerability(LOG4J, "CVE-1", null));
        String table = String.join("\n", AuditTable.lines(result));
        assertThat(table)
                .contains("osv: osv data from osv data.zip, 0s old")
                .contains("3.0 exploited")
                .contains("9.9")
                .contains("FAILS")
                .contains(
                        "Audit failed: 2 artifacts looked at, 2 known vulnerabilities, 2 of them count, 0 suppressed.");
        assertThat(AuditFindings.of(result, true, true).get(0)).satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("audit/known-exploited");
            assertThat(finding.message()).contains(LOG4J + " -> " + TEXT + " in app");
            assertThat(finding.fix().orElseThrow())
                    .startsWith("Manage org.apache.commons:commons-text to 9.9 or later");
        });
    }

    @Test
    void textOfAdvisoriesIsNotObeyed() {
        Vulnerability hostile = new Vulnerability(
                LOG4J,
                "CVE-1",
                Set.of(),
                Optional.of(9.0),
                Optional.empty(),
                false,
                List.of("##vso[task.complete]"),
                "bad\u001b[31m\n::error::gotcha " + "x".repeat(9000),
                Optional.of("javascript:alert(1)"));
        AuditResult result = result(RuleSet.EMPTY, hostile);
        assertThat(AuditTable.lines(result)).noneMatch(line -> line.contains("##vso[") || line.contains("\u001b"));
        assertThat(AuditFindings.of(result, true, true).get(0).message())
                .doesNotContain("\u001b")
                .doesNotContain("\n")
                .hasSizeLessThan(700);
    }

    private static AuditResult result(RuleSet rules, Vulnerability... vulnerabilities) {
        List<Match> matches = matches(vulnerabilities);
        Suppression suppression = Suppression.of(matches, rules, LocalDate.of(2026, 11, 25), true);
        List<EngineReport> reports = List.of(report("osv", vulnerabilities));
        return new AuditResult(
                policy().judge(reports, suppression.open(), Counting.everything(), NOW), suppression, reports, 2, NOW);
    }

    private static Policy policy() {
        return new Policy(7.0, Optional.of(Duration.ofDays(2)));
    }

    private static String fingerprint(AuditResult result) throws IOException {
        return JsonNode.object(SARIF.text(result))
                .elements("runs")
                .get(0)
                .elements("results")
                .get(0)
                .at("partialFingerprints")
                .text("primaryLocationLineHash")
                .orElseThrow();
    }

    private static JsonNode place(JsonNode result) {
        return result.elements("locations").get(0).at("physicalLocation");
    }

    private static Optional<String> uri(JsonNode result) {
        return place(result).at("artifactLocation").text("uri");
    }
}
