package io.github.cimaven.audit.suppress;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Resolved;
import io.github.cimaven.config.SettingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionXmlTest {
    private static final Match MATCH =
            matches(vulnerability(LOG4J, "GHSA-1", 5.0, "CVE-2021-44228")).get(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<cve>CVE-2021-44228</cve>                                                      | true",
                "<cve>cve-2021-44228</cve>                                                      | true",
                "<cve>CVE-2021-4422</cve>                                                       | false",
                "<vulnerabilityName>GHSA-1</vulnerabilityName>                                  | true",
                "<vulnerabilityName regex='true'>GHSA-.*</vulnerabilityName>                    | true",
                "<cvssBelow>5.1</cvssBelow>                                                     | true",
                "<cvssBelow>5.0</cvssBelow>                                                     | false",
                "<gav>org.apache.logging.log4j:log4j-core:2.14.1</gav><cve>CVE-2021-44228</cve> | true",
                "<gav>org.apache.logging.log4j:log4j-core:2.14</gav><cve>CVE-2021-44228</cve>   | false",
                "<gav regex='true'>^org\\.apache\\..*$</gav><cve>CVE-2021-44228</cve>           | true",
                "<packageUrl>pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1</packageUrl><cve>CVE-2021-44228</cve> | true",
                "<packageUrl regex='true'>^pkg:maven/org\\.apache\\.commons/.*$</packageUrl><cve>CVE-2021-44228</cve> | false",
                "<packageUrl regex='true' caseSensitive='true'>PKG:.*</packageUrl><cve>CVE-2021-44228</cve> | false",
                "<filePath regex='true'>.*log4j-core-2\\.14\\.1\\.jar</filePath><cve>CVE-2021-44228</cve> | true",
                "<sha1>da39a3ee5e6b4b0d3255bfef95601890afd80709</sha1><cve>CVE-2021-44228</cve> | false",
                "<cve>CVE-1</cve><cve>CVE-2021-44228</cve>                                      | true"
            })
    void aRuleNamesAnArtifactAndItsVulnerabilities(String children, boolean matches) {
        RuleSet set = read("<suppress>" + children + "</suppress>");
        assertThat(set.findings()).isEmpty();
        assertThat(set.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.matches().test(MATCH)).isEqualTo(matches));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<filePath regex=\"true\">.*-2\\.14\\.1\\.jar</filePath>         | false",
                "<filePath regex=\"true\">.*log4j-core-2\\.14\\.1.*</filePath>   | true",
                "<sha1>86f7e437faa5a7fce15d1ddcb9eaeaea377667b8</sha1>         | false",
                "<gav>org.apache.logging.log4j:log4j-core:2.14.1</gav>         | true",
            })
    void aRuleForOneFileLeavesThoseWithOtherClassifiers(String artifact, boolean matches, @TempDir Path folder)
            throws Exception {
        Match both = new Match(
                LOG4J,
                List.of(
                        file(Files.writeString(folder.resolve("log4j-core-2.14.1.jar"), "a"), Optional.empty()),
                        file(Files.writeString(folder.resolve("log4j-core-2.14.1-all.jar"), "b"), Optional.of("all"))),
                MATCH.id(),
                MATCH.ids(),
                MATCH.cvss(),
                MATCH.vector(),
                false,
                MATCH.fixedIn(),
                MATCH.summary(),
                MATCH.url(),
                MATCH.sources());
        RuleSet set = read("<suppress>" + artifact + "<cve>CVE-2021-44228</cve></suppress>");

        assertThat(set.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.matches().test(both)).isEqualTo(matches));
    }

    private static Resolved file(Path file, Optional<String> classifier) {
        return new Resolved(
                new Component("org.apache.logging.log4j", "log4j-core", "2.14.1", classifier, "jar", file), List.of());
    }

    @Test
    void aRuleHasReasonDayAndPlace() {
        RuleSet set = read(
                "\n<suppress until=\"2026-12-31Z\"><notes><![CDATA[ Why & how ]]></notes><cve>CVE-1</cve></suppress>"
                        + "\n<suppress base='true'><cve>CVE-2</cve></suppress>");
        assertThat(set.rules().get(0).until()).contains(LocalDate.of(2026, 12, 31));
        assertThat(set.rules().get(0).reason()).contains("Why & how");
        assertThat(set.rules().get(0).line()).contains(3);
        assertThat(set.rules().get(1).general()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<suppress until='soon'><cve>CVE-2021-44228</cve></suppress>",
                "<suppress until='2026-13-45'><cve>CVE-2021-44228</cve></suppress>",
                "<suppress><gav regex='true'>(</gav><cve>CVE-2021-44228</cve></suppress>",
                "<suppress><gav>org.apache.logging.log4j:log4j-core:2.14.1</gav></suppress>",
                "<suppress><cpe>cpe:/a:apache:log4j</cpe></suppress>",
                "<suppress><cvssV3Below>9.9</cvssV3Below></suppress>",
                "<suppress><cvssBelow>high</cvssBelow></suppress>"
            })
    void whatIsNotUnderstoodIsSaidAndTakesNothingAway(String rule) {
        RuleSet set = read(rule);
        assertThat(set.rules()).isEmpty();
        assertThat(set.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("audit/suppression-not-understood");
            assertThat(finding.file()).contains("s.xml");
            assertThat(finding.line()).contains(2);
        });
    }

    @Test
    void aPartThatIsNotUnderstoodLeavesTheOthers() {
        RuleSet set = read("<suppress><cpe>cpe:/a:apache:log4j</cpe><cve>CVE-2021-44228</cve></suppress><odd/>");
        assertThat(set.rules()).hasSize(1);
        assertThat(set.findings()).hasSize(2);
    }

    @Test
    void groupsOfSchema14AreRead() {
        assertThat(read("<suppressionGroup><notes>x</notes><suppress><cve>CVE-1</cve></suppress></suppressionGroup>")
                        .rules())
                .hasSize(1);
    }

    @Test
    void noFileIsReadAndNothingGrows(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "CVE-2021-44228");
        for (String type : List.of(
                "<!DOCTYPE suppressions [<!ENTITY e SYSTEM '%s'>]>".formatted(secret.toUri()),
                "<!DOCTYPE suppressions [<!ENTITY a 'aaaa'><!ENTITY e '&a;&a;&a;&a;'>]>",
                "<!DOCTYPE suppressions SYSTEM 'http://127.0.0.1:1/x.dtd'>")) {
            assertThatThrownBy(() -> SuppressionXml.read(
                            (type + "<suppressions><suppress><cve>&e;</cve></suppress></suppressions>")
                                    .getBytes(StandardCharsets.UTF_8),
                            "s.xml"))
                    .isInstanceOf(SettingException.class)
                    .hasMessageContaining("s.xml is not a file of dependency-check's suppressions");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<suppressions>",
                "<project/>",
                "{}",
                "<suppressions><suppress><cve><b/></cve></suppress></suppressions>"
            })
    void anotherFileIsRefused(String xml) {
        assertThatThrownBy(() -> SuppressionXml.read(xml.getBytes(StandardCharsets.UTF_8), "s.xml"))
                .isInstanceOf(SettingException.class);
    }

    @Test
    void expiredUnusedAndUnexplainedRulesAreFindings() {
        RuleSet set = read("""
                <suppress until="2026-11-25"><notes>x</notes><cve>CVE-2021-44228</cve></suppress>
                <suppress><notes>x</notes><cve>CVE-0</cve></suppress>
                <suppress><cve>CVE-5</cve></suppress>
                <suppress base="true"><cve>CVE-0</cve></suppress>""");
        List<Match> all = matches(vulnerability(LOG4J, "CVE-2021-44228", 9.0), vulnerability(TEXT, "CVE-5", 9.0));
        Suppression today = Suppression.of(all, set, LocalDate.of(2026, 11, 25), true);
        assertThat(today.open()).extracting(Match::id).containsExactly("CVE-2021-44228");
        assertThat(today.suppressed()).hasSize(1);
        assertThat(today.findings())
                .extracting(finding -> finding.rule())
                .containsExactly(
                        "audit/suppression-expired", "audit/suppression-unused", "audit/suppression-without-reason");
        Suppression yesterday = Suppression.of(all, set, LocalDate.of(2026, 11, 24), false);
        assertThat(yesterday.open()).isEmpty();
        assertThat(yesterday.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("audit/suppression-without-reason");
    }

    private static RuleSet read(String rules) {
        String xml =
                "<suppressions xmlns=\"https://jeremylong.github.io/DependencyCheck/dependency-suppression.1.3.xsd\">\n"
                        + rules + "</suppressions>";
        return SuppressionXml.read(xml.getBytes(StandardCharsets.UTF_8), "s.xml");
    }
}
