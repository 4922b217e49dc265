package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardsTest {
    private static final Patterns NONE = Patterns.of("");

    @Test
    void findNothingAgainstAGoodRelease() {
        Guards.Report report = Guards.check(Releases.good(), NONE);

        assertThat(report.findings()).isEmpty();
        assertThat(report.facts().rules())
                .filteredOn(result -> !result.result().equals("passed"))
                .extracting(result -> result.rule() + ": " + result.result() + ", "
                        + result.reason().orElse(""))
                .containsExactly(
                        "guard/signed-tag: not-applicable, nothing is asked for",
                        "guard/built-green: not-applicable, ci.baseline is not set");
    }

    @Test
    void findEverythingAtOnceWorstFirst() {
        GitState git = new GitState(
                Releases.HEAD,
                Optional.empty(),
                true,
                List.of(Releases.ancestor("v2")),
                List.of("pom.xml"),
                List.of("new.txt"));
        Release good = Releases.with("1-SNAPSHOT", git);
        Release bad = new Release(
                good.modules(),
                Optional.empty(),
                good.tags(),
                good.source(),
                List.of(
                        new Reference("plugin", "own:p", "1-SNAPSHOT", "pom.xml", Optional.empty(), true),
                        new Reference("parent", "g:p", "1-SNAPSHOT", "pom.xml", Optional.empty(), false)),
                List.of("g:a"),
                Releases.evidence());

        List<Finding> findings = Guards.check(bad, NONE).findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(
                        "guard/full-history",
                        "guard/tag-is-version",
                        "guard/clean-tree",
                        "guard/clean-tree",
                        "guard/release-version",
                        "guard/no-snapshots",
                        "guard/version-order",
                        "guard/whole-reactor",
                        "guard/no-snapshots");
        assertThat(findings).last().extracting(Finding::severity).isEqualTo(Severity.WARNING);
        assertThat(findings).allSatisfy(finding -> assertThat(finding.fix()).isPresent());
    }

    @Test
    void tellOfEachRuleWhatItCameTo() {
        Release release = Releases.withoutGit();

        assertThat(Guards.check(release, Patterns.of("changelog,guard/git-*"))
                        .facts()
                        .rules())
                .extracting(GuardFacts.GuardResult::rule, GuardFacts.GuardResult::result)
                .contains(
                        tuple("guard/git-repository", "skipped"),
                        tuple("guard/changelog", "skipped"),
                        tuple("guard/clean-tree", "not-applicable"),
                        tuple("guard/plain-http", "passed"))
                .hasSize(Guards.RULES.size());
    }

    @Test
    void refuseToLeaveOutWhatIsNoRule() {
        assertThatThrownBy(() -> Guards.refuseUnknown(Patterns.of("chngelog")))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.guard.ignore=chngelog names no rule of ci:guard. Type one or more of: git-")
                .hasMessageContaining("changelog");
    }

    @Test
    void giveEachRuleANameOfItsOwn() {
        assertThat(Guards.RULES).extracting(Rule::name).doesNotHaveDuplicates().hasSize(18);
    }
}
