package io.github.cimaven.audit;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.TEXT;
import static io.github.cimaven.audit.Samples.exploited;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.report;
import static io.github.cimaven.audit.Samples.resolved;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchesTest {
    @Test
    void whatTwoEnginesNameByTheSameCveIsOne() {
        List<Match> found = Matches.of(
                List.of(
                        report("osv", vulnerability(LOG4J, "GHSA-jfh8-c2jp-5v3q", 10.0, "CVE-2021-44228")),
                        report("odc", vulnerability(LOG4J, "CVE-2021-44228", 9.0))),
                List.of(resolved(LOG4J, "lib")));
        assertThat(found).hasSize(1);
        Match match = found.get(0);
        assertThat(match.id()).isEqualTo("CVE-2021-44228");
        assertThat(match.ids()).containsExactly("CVE-2021-44228", "GHSA-jfh8-c2jp-5v3q");
        assertThat(match.cvss()).contains(10.0);
        assertThat(match.sources())
                .extracting(Match.Source::engine, Match.Source::id)
                .containsExactly(tuple("osv", "GHSA-jfh8-c2jp-5v3q"), tuple("odc", "CVE-2021-44228"));
        assertThat(match.sources())
                .allSatisfy(source -> assertThat(source.data()).isPresent());
    }

    @Test
    void aliasesJoinAlsoWhenTheLinkComesLast() {
        assertThat(matches(
                        vulnerability(LOG4J, "GHSA-1", 1.0),
                        vulnerability(LOG4J, "CVE-1", 2.0),
                        vulnerability(LOG4J, "SNYK-1", 3.0, "GHSA-1", "CVE-1")))
                .singleElement()
                .satisfies(match -> assertThat(match.ids()).containsExactly("CVE-1", "GHSA-1", "SNYK-1"));
    }

    @Test
    void theSameVulnerabilityInTwoArtifactsIsTwo() {
        assertThat(matches(vulnerability(LOG4J, "CVE-1", 5.0), vulnerability(TEXT, "CVE-1", 5.0)))
                .hasSize(2);
    }

    @Test
    void exploitedOnesAreOnTopThenUnscoredThenByScore() {
        assertThat(matches(
                        vulnerability(LOG4J, "CVE-1", 9.9),
                        exploited(TEXT, "CVE-2", 2.0),
                        vulnerability(LOG4J, "CVE-3", null),
                        vulnerability(TEXT, "CVE-4", 3.0)))
                .extracting(Match::id)
                .containsExactly("CVE-2", "CVE-3", "CVE-1", "CVE-4");
    }

    @Test
    void anArtifactThatTheBuildDoesNotHaveIsNotLost() {
        assertThat(matches(vulnerability("com.acme:shaded:1", "CVE-1", 9.0)))
                .singleElement()
                .satisfies(match -> assertThat(match.origin()).isEmpty());
    }

    @Test
    void modulesShareAnArtifactAndTheShortestWayComesFirst() {
        List<Resolved> all = Resolved.together(
                Stream.of(resolved(LOG4J, "app", "com.acme:lib:1"), resolved(TEXT, "app"), resolved(LOG4J, "lib")));
        assertThat(all).extracting(one -> one.component().coordinates()).containsExactly(TEXT, LOG4J);
        assertThat(all.get(1).origins()).extracting(Origin::module).containsExactly("lib", "app");
    }

    @Test
    void packageUrlsAreEscaped() {
        assertThat(Samples.component("g:a:1+b c").packageUrl()).isEqualTo("pkg:maven/g/a@1%2Bb%20c");
    }
}
