package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.coverage.CoverageMinimum;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.CoverageFacts;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with the coverage of a build.
 *
 * @param testsAreSkipped whether the user wanted no tests, so that nothing can be measured
 */
record CoverageFindings(Optional<CoverageMinimum> minimum, boolean testsAreSkipped) {

    List<Finding> of(Optional<CoverageFacts> coverage) {
        List<Finding> findings = new ArrayList<>();
        if (coverage.isEmpty() && minimum.isPresent()) {
            findings.add(Finding.of(
                    "coverage/minimum",
                    testsAreSkipped ? Severity.WARNING : Severity.ERROR,
                    "Nothing was measured, so nothing tells whether %s is reached.".formatted(Keys.COVERAGE_MIN),
                    "Run the tests with JaCoCo, as in: mvn -Pci-main verify. Without a minimum: -D%s="
                            .formatted(Keys.COVERAGE_MIN)));
        }
        coverage.map(CoverageFacts::unreadable).orElse(List.of()).stream()
                .map(report -> Finding.of(
                                "coverage/report",
                                Severity.WARNING,
                                "The report %s is no XML of JaCoCo; its lines are not counted.".formatted(report),
                                "Run again with: mvn clean")
                        .at(report, Optional.empty()))
                .forEach(findings::add);
        coverage.map(CoverageFacts::unmeasured)
                .filter(modules -> minimum.isPresent() && !modules.isEmpty())
                .map(modules -> Finding.of(
                        "coverage/unmeasured",
                        Severity.WARNING,
                        "No test ran in %s, so %s does not count the lines there: %s."
                                .formatted(
                                        Text.count(modules.size(), "module with classes", "modules with classes"),
                                        Keys.COVERAGE_MIN,
                                        Text.list(modules)),
                        "Add tests there, or set <%s>true</%1$s> in the properties of the POM."
                                .formatted(Keys.COVERAGE_SKIP)))
                .ifPresent(findings::add);
        coverage.flatMap(facts -> minimum.flatMap(it -> it.missed(facts)))
                .map(sentence -> Finding.of(
                        "coverage/minimum",
                        Severity.ERROR,
                        sentence,
                        "Add tests there. To go on without: -D%s=false".formatted(Keys.COVERAGE_FAIL)))
                .ifPresent(findings::add);
        return findings;
    }
}
