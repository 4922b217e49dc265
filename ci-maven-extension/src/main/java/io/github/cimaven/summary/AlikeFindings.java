package io.github.cimaven.summary;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings that say the same of different files or modules, as those do that a parent POM gives to each of its modules:
 * told once, so that they do not hide the others. What is said of a line stays alone: it is to be found there.
 *
 * @param first shown for all
 * @param more how many others there are
 */
record AlikeFindings(Finding first, int more) {

    private record Words(
            Severity severity, String rule, String message, Optional<String> fix, Optional<Finding> alone) {
        static Words of(Finding finding) {
            Optional<Finding> alone = finding.line().map(line -> finding);
            return new Words(finding.severity(), finding.rule(), finding.message(), finding.fix(), alone);
        }
    }

    /** In the order of the run's findings, each at the place of the first of its kind. */
    static List<AlikeFindings> of(RunRecord run) {
        Collection<List<Finding>> groups = run.findings().stream()
                .collect(Collectors.groupingBy(Words::of, LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream()
                .map(group -> new AlikeFindings(group.get(0), group.size() - 1))
                .toList();
    }

    /** What stands behind the first place; empty when there is one place only. */
    Optional<String> others() {
        return more == 0 ? Optional.empty() : Optional.of("and " + Figures.count(more, "more place"));
    }
}
