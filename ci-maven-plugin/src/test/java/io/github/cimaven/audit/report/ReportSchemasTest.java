package io.github.cimaven.audit.report;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.NOW;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.exploited;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.report;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.PublishedSchemas;
import io.github.cimaven.audit.Counting;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Policy;
import io.github.cimaven.audit.Vulnerability;
import io.github.cimaven.audit.suppress.RuleSet;
import io.github.cimaven.audit.suppress.Suppression;
import io.github.cimaven.audit.suppress.SuppressionXml;
import io.github.cimaven.audit.suppress.VexFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SARIF and VEX of audits of each kind, against the published schemas. */
class ReportSchemasTest {
    private static final String VEX = """
            {"bomFormat":"CycloneDX","vulnerabilities":[{"id":"CVE-1",
             "analysis":{"state":"not_affected","justification":"code_not_reachable","detail":"Not called."},
             "affects":[{"ref":"pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"}]}]}
            """;
    private static final String SUPPRESSIONS = """
            <suppressions xmlns="https://jeremylong.github.io/DependencyCheck/dependency-suppression.1.3.xsd">
              <suppress><cve>CVE-1</cve></suppress>
            </suppressions>
            """;
    private static final Vulnerability HOSTILE = new Vulnerability(
            LOG4J,
            "GHSA-1",
            Set.of("CVE-1", "X Y"),
            Optional.of(9.0),
            Optional.of("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
            false,
            List.of("##vso[task.complete]"),
            "bad\u001b[31m\n::error::gotcha \uD83D\uDE00 " + "x".repeat(9000),
            Optional.of("javascript: alert(1)"));

    static Stream<AuditResult> audits() throws IOException {
        EngineReport broken = new EngineReport("odc", Optional.empty(), List.of(), List.of("Broken."));
        return Stream.of(
                audit(RuleSet.EMPTY, report("osv")),
                audit(RuleSet.EMPTY, broken),
                audit(
                        RuleSet.EMPTY,
                        report("osv", vulnerability(LOG4J, "CVE-1", 9.8, "GHSA-1"), exploited(TEXT, "CVE-2", null))),
                audit(RuleSet.EMPTY, report("osv", HOSTILE, vulnerability("com.acme:nowhere:1", "CVE-2", 5.0))),
                audit(VexFile.read(VEX, "v.json"), report("osv", vulnerability(LOG4J, "CVE-1", 9.8))),
                audit(
                        SuppressionXml.read(SUPPRESSIONS.getBytes(StandardCharsets.UTF_8), "s.xml"),
                        report("osv", vulnerability(LOG4J, "CVE-1", 9.8))));
    }

    @ParameterizedTest
    @MethodSource("audits")
    void sarifIsValid(AuditResult result) {
        String text = new Sarif(file -> "sub dir/größe/" + file, "pom.xml").text(result);
        assertThat(PublishedSchemas.sarif(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("audits")
    void vexIsValid(AuditResult result) throws IOException {
        assertThat(PublishedSchemas.cycloneDx(VexDocument.text(result, "com.acme:shop:1")))
                .isEmpty();
    }

    @Test
    void theSchemasRefuseWhatIsWrong() throws IOException {
        AuditResult result = audit(RuleSet.EMPTY, report("osv", vulnerability(LOG4J, "CVE-1", 9.8)));
        String sarif = new Sarif(file -> file, "pom.xml").text(result);
        assertThat(PublishedSchemas.sarif(sarif.replace("\"startLine\": 7", "\"startLine\": 0")))
                .hasSize(1);
        assertThat(PublishedSchemas.sarif(sarif.replace("https://example.com/CVE-1", "no uri at all")))
                .hasSize(1);
        String vex = VexDocument.text(result, "com.acme:shop:1");
        assertThat(PublishedSchemas.cycloneDx(vex.replace("\"library\"", "\"book\"")))
                .isNotEmpty();
    }

    private static AuditResult audit(RuleSet rules, EngineReport report) {
        List<Match> matches = matches(report.vulnerabilities().toArray(Vulnerability[]::new));
        Suppression suppression = Suppression.of(matches, rules, LocalDate.of(2026, 11, 25), true);
        return new AuditResult(
                new Policy(7.0, Optional.of(Duration.ofDays(2)))
                        .judge(List.of(report), suppression.open(), Counting.everything(), NOW),
                suppression,
                List.of(report),
                2,
                NOW);
    }
}
