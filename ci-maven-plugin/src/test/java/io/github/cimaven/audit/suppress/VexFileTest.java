package io.github.cimaven.audit.suppress;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.audit.Match;
import io.github.cimaven.config.SettingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VexFileTest {
    private static final String PURL = "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1";
    private static final Match MATCH =
            matches(vulnerability(LOG4J, "CVE-1", 9.0)).get(0);

    @ParameterizedTest
    @CsvSource({
        "not_affected,1,0",
        "false_positive,1,0",
        "resolved_with_pedigree,1,0",
        "resolved,0,1",
        "exploitable,0,0",
        "in_triage,0,0",
        "whatever,0,1"
    })
    void onlyWhatDoesNotAffectTheArtifactIsTakenAway(String state, int rules, int findings) {
        RuleSet set = read(state, "\"affects\":[{\"ref\":\"" + PURL + "?type=jar\"}]");
        assertThat(set.rules()).hasSize(rules).allMatch(rule -> rule.matches().test(MATCH));
        assertThat(set.findings()).hasSize(findings);
    }

    @Test
    void aStatementIsAboutTheArtifactThatItNames() {
        RuleSet set = read("not_affected", "\"affects\":[{\"ref\":\"" + PURL + "\"}]");
        assertThat(set.rules()
                        .get(0)
                        .matches()
                        .test(matches(vulnerability(TEXT, "CVE-1", 9.0)).get(0)))
                .isFalse();
        assertThat(set.rules()
                        .get(0)
                        .matches()
                        .test(matches(vulnerability(LOG4J, "CVE-2", 9.0)).get(0)))
                .isFalse();
    }

    @Test
    void aReferenceMayBeAComponentOfTheDocumentOrALinkToOne() {
        assertThat(read("not_affected", "\"affects\":[{\"ref\":\"log4j\"}]").rules())
                .hasSize(1);
        assertThat(read(
                                "not_affected",
                                "\"affects\":[{\"ref\":\"urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#log4j\"}]")
                        .rules())
                .singleElement()
                .matches(rule -> rule.matches().test(MATCH));
    }

    @Test
    void aPackageWithoutVersionNeedsListedOnes() {
        String unversioned = PURL.substring(0, PURL.indexOf('@'));
        assertThat(read(
                                "not_affected",
                                "\"affects\":[{\"ref\":\"" + unversioned
                                        + "\",\"versions\":[{\"version\":\"2.14.1\"}]}]")
                        .rules())
                .singleElement()
                .matches(rule -> rule.matches().test(MATCH));
        RuleSet range = read(
                "not_affected",
                "\"affects\":[{\"ref\":\"" + unversioned + "\",\"versions\":[{\"range\":\"vers:maven/*\"}]}]");
        assertThat(range.rules()).isEmpty();
        assertThat(range.findings()).hasSize(2);
    }

    @Test
    void aStatementThatNamesNoArtifactTakesNothingAway() {
        RuleSet set = read("not_affected", "\"affects\":[]");
        assertThat(set.rules()).isEmpty();
        assertThat(set.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("names no artifact"));
    }

    @Test
    void aStatementMayEnd() {
        String affects = "\"affects\":[{\"ref\":\"" + PURL + "\"}],";
        RuleSet set = read("not_affected", affects + property("2026-12-31"));
        assertThat(set.rules().get(0).until()).contains(LocalDate.of(2026, 12, 31));
        assertThat(set.rules().get(0).reason()).contains("Why.");
        assertThat(read("not_affected", affects + property("soon")).rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"bomFormat\":\"SPDX\"}", "<bom/>"})
    void anotherFileIsRefused(String json) {
        assertThatThrownBy(() -> VexFile.read(json, "v.json"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("v.json is not a CycloneDX document");
    }

    private static String property(String value) {
        return "\"properties\":[{\"name\":\"ci.audit.until\",\"value\":\"" + value + "\"}]";
    }

    private static RuleSet read(String state, String rest) {
        return VexFile.read("""
                {"bomFormat":"CycloneDX","specVersion":"1.6",
                 "components":[{"bom-ref":"log4j","purl":"%s"}],
                 "vulnerabilities":[{"id":"CVE-1","analysis":{"state":"%s","detail":"Why."},%s}]}
                """.formatted(PURL, state, rest), "v.json");
    }
}
