package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.coverage.CoverageMinimum;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.CoverageFacts.Lines;
import io.github.cimaven.record.CoverageFacts.ModuleLines;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageFindingsTest {
    private static final Optional<CoverageMinimum> MINIMUM = Optional.of(new CoverageMinimum(BigDecimal.valueOf(80)));

    @Test
    void withAMinimumAModuleWithoutTestsIsNamed() {
        List<Finding> findings = new CoverageFindings(MINIMUM, false).of(Optional.of(coverage(9, "api", "core")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("coverage/unmeasured");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .isEqualTo(
                            "No test ran in 2 modules with classes, so ci.coverage.min does not count the lines there:"
                                    + " api, core.");
            assertThat(finding.fix())
                    .contains("Add tests there, or set <ci.coverage.skip>true</ci.coverage.skip> in the properties of"
                            + " the POM.");
        });
    }

    @Test
    void withoutAMinimumItIsNoMistake() {
        assertThat(new CoverageFindings(Optional.empty(), false).of(Optional.of(coverage(9, "api"))))
                .isEmpty();
    }

    @Test
    void whatIsMeasuredIsHeldToTheMinimumBesides() {
        assertThat(new CoverageFindings(MINIMUM, false).of(Optional.of(coverage(7, "api"))))
                .extracting(finding -> finding.rule() + " " + finding.severity())
                .containsExactly("coverage/unmeasured WARNING", "coverage/minimum ERROR");
        assertThat(new CoverageFindings(MINIMUM, false).of(Optional.of(coverage(8))))
                .isEmpty();
    }

    @Test
    void nothingMeasuredIsAMistakeUnlessNoTestsWereWanted() {
        assertThat(new CoverageFindings(MINIMUM, false).of(Optional.empty()))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(new CoverageFindings(MINIMUM, true).of(Optional.empty()))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    /** @param covered of ten lines */
    private static CoverageFacts coverage(int covered, String... unmeasured) {
        Lines lines = new Lines(covered, 10);
        return new CoverageFacts(
                lines, List.of(new ModuleLines("app", lines)), List.of(unmeasured), List.of(), Optional.empty());
    }
}
