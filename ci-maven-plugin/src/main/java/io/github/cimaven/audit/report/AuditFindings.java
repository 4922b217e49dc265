package io.github.cimaven.audit.report;

import io.github.cimaven.audit.Gap;
import io.github.cimaven.audit.Judged;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Novelty;
import io.github.cimaven.audit.Origin;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an audit has to say, as findings of a run. */
public final class AuditFindings {
    private static final String PREFIX = "audit/";

    private AuditFindings() {}

    /**
     * @param fails whether a finding may fail the build
     * @param strict whether missing or old data may
     */
    public static List<Finding> of(AuditResult result, boolean fails, boolean strict) {
        return Stream.of(
                        result.verdict().judged().stream().map(AuditFindings::of),
                        result.verdict().gaps().stream().map(gap -> of(gap, strict)),
                        result.suppression().findings().stream())
                .flatMap(findings -> findings)
                .map(finding -> fails ? finding : finding.atMostWarning())
                .toList();
    }

    private static Finding of(Judged judged) {
        Match match = judged.match();
        Optional<Origin> origin = match.origin();
        return new Finding(
                PREFIX + (match.knownExploited() ? "known-exploited" : "known-vulnerability"),
                severity(judged),
                Sentences.message(match),
                Optional.of(Sentences.fix(match)),
                origin.map(Origin::module),
                origin.map(Origin::file),
                origin.flatMap(Origin::line));
    }

    private static Severity severity(Judged judged) {
        if (judged.fails()) {
            return Severity.ERROR;
        }
        return judged.novelty() == Novelty.THERE_BEFORE ? Severity.NOTE : Severity.WARNING;
    }

    private static Finding of(Gap gap, boolean strict) {
        return new Finding(
                PREFIX + gap.rule(),
                gap.lenient() && !strict ? Severity.WARNING : Severity.ERROR,
                gap.message(),
                Optional.of(gap.fix()).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
