package io.github.cimaven.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.git.GitState;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardsTest {

    @Test
    void findNothingAgainstAGoodRelease() {
        assertThat(Guards.check(Releases.good())).isEmpty();
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
                List.of("g:a"));

        List<Finding> findings = Guards.check(bad);

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
    void giveEachRuleANameOfItsOwn() {
        assertThat(Guards.RULES).extracting(Rule::name).doesNotHaveDuplicates().hasSize(9);
    }
}
