package io.github.cimaven.audit;

import static io.github.cimaven.audit.Samples.LOG4J;
import static io.github.cimaven.audit.Samples.NOW;
import static io.github.cimaven.audit.Samples.data;
import static io.github.cimaven.audit.Samples.exploited;
import static io.github.cimaven.audit.Samples.matches;
import static io.github.cimaven.audit.Samples.report;
import static io.github.cimaven.audit.Samples.vulnerability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final Policy POLICY = new Policy(7.0, Optional.of(Duration.ofDays(2)));

    @ParameterizedTest
    @CsvSource({"6.9,PASSED", "7.0,FAILED", "10.0,FAILED", ",FAILED"})
    void theScoreDecidesAndOneThatNobodyScoredFails(Double score, State state) {
        assertThat(judge(Counting.everything(), vulnerability(LOG4J, "CVE-1", score))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void anExploitedOneFailsAtAnyScore() {
        assertThat(judge(Counting.everything(), exploited(LOG4J, "CVE-1", 0.1)).state())
                .isEqualTo(State.FAILED);
    }

    @Test
    void dataWithinItsAgePasses() {
        assertThat(aged(NOW.minus(Duration.ofDays(2))).state()).isEqualTo(State.PASSED);
        assertThat(aged(NOW.plus(Duration.ofHours(2))).state()).isEqualTo(State.PASSED);
    }

    @Test
    void olderDataIsStaleWhichIsNotTheBuildsFault() {
        Verdict verdict = aged(NOW.minus(Duration.ofHours(49)));
        assertThat(verdict.state()).isEqualTo(State.INCOMPLETE);
        assertThat(verdict.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.rule()).isEqualTo("stale");
            assertThat(gap.lenient()).isTrue();
            assertThat(gap.message()).contains("49h").contains("48h");
        });
    }

    @Test
    void dataThatDoesNotSayItsAgeCannotBeReliedOn() {
        assertThat(aged(null).gaps()).extracting(Gap::rule, Gap::lenient).containsExactly(tuple("unusable", false));
        Verdict anyAge = new Policy(7.0, Optional.empty())
                .judge(List.of(without(data("x", null))), List.of(), Counting.everything(), NOW);
        assertThat(anyAge.state()).isEqualTo(State.PASSED);
    }

    @Test
    void anEngineWithoutDataOrWithAProblemIsIncompleteNeverPassed() {
        EngineReport noData = new EngineReport("odc", Optional.empty(), List.of(), List.of());
        EngineReport broken = new EngineReport("odc", Optional.empty(), List.of(), List.of("It has no analyzers."));
        for (EngineReport report : List.of(noData, broken)) {
            Verdict verdict = POLICY.judge(List.of(report("osv"), report), List.of(), Counting.everything(), NOW);
            assertThat(verdict.state()).isEqualTo(State.INCOMPLETE);
            assertThat(verdict.gaps()).allMatch(gap -> !gap.lenient());
        }
    }

    @Test
    void whatCountsFailsThoughTheRestIsIncomplete() {
        EngineReport broken = new EngineReport("odc", Optional.empty(), List.of(), List.of("Broken."));
        Verdict verdict =
                POLICY.judge(List.of(broken), matches(vulnerability(LOG4J, "CVE-1", 9.0)), Counting.everything(), NOW);
        assertThat(verdict.state()).isEqualTo(State.FAILED);
        assertThat(verdict.gaps()).hasSize(1);
    }

    @Test
    void inAPullRequestOnlyWhatTheChangeAddsCounts() {
        Base had = new Base(Set.of(LOG4J), Set.of());
        assertThat(judge(Counting.since(had), vulnerability(LOG4J, "CVE-1", 9.0))
                        .judged())
                .extracting(Judged::novelty, Judged::fails)
                .containsExactly(tuple(Novelty.THERE_BEFORE, false));
        assertThat(judge(Counting.since(new Base(Set.of(), Set.of())), vulnerability(LOG4J, "CVE-1", 9.0))
                        .judged())
                .extracting(Judged::novelty, Judged::fails)
                .containsExactly(tuple(Novelty.ADDED, true));
    }

    @Test
    void aModuleThatTheBaseDoesNotTellAboutIsNotTakenForNew() {
        assertThat(judge(Counting.since(new Base(Set.of(), Set.of("lib"))), vulnerability(LOG4J, "CVE-1", 9.0))
                        .judged())
                .extracting(Judged::novelty, Judged::fails)
                .containsExactly(tuple(Novelty.UNKNOWN, false));
    }

    @Test
    void withoutABaseNothingIsTakenForNewAndItIsSaid() {
        Verdict verdict = judge(Counting.withoutBase("There is none."), vulnerability(LOG4J, "CVE-1", 9.0));
        assertThat(verdict.state()).isEqualTo(State.INCOMPLETE);
        assertThat(verdict.judged()).extracting(Judged::novelty).containsExactly(Novelty.UNKNOWN);
        assertThat(verdict.gaps()).extracting(Gap::rule).containsExactly("no-base");
    }

    private static Verdict judge(Counting counting, Vulnerability vulnerability) {
        return POLICY.judge(List.of(report("osv")), matches(vulnerability), counting, NOW);
    }

    private static Verdict aged(Instant modified) {
        return POLICY.judge(List.of(without(data("OSV", modified))), List.of(), Counting.everything(), NOW);
    }

    private static EngineReport without(EngineData data) {
        return new EngineReport("osv", Optional.of(data), List.of(), List.of());
    }
}
