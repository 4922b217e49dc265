package io.github.cimaven.audit.owasp.engine;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.owasp.dependencycheck.dependency.Vulnerability;

/** The higher of the scores by version 3 and 4; that by version 2 only where there is no other. */
record Cvss(double score, String vector) {

    static Optional<Cvss> of(Vulnerability vulnerability) {
        Optional<Cvss> third = Optional.ofNullable(vulnerability.getCvssV3())
                .flatMap(cvss ->
                        of(cvss.getCvssData().getBaseScore(), cvss.getCvssData().getVectorString()));
        Optional<Cvss> fourth = Optional.ofNullable(vulnerability.getCvssV4())
                .flatMap(cvss ->
                        of(cvss.getCvssData().getBaseScore(), cvss.getCvssData().getVectorString()));
        return Stream.of(third, fourth)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Cvss::score))
                .or(() -> Optional.ofNullable(vulnerability.getCvssV2())
                        .flatMap(cvss -> of(
                                cvss.getCvssData().getBaseScore(),
                                cvss.getCvssData().getVectorString())));
    }

    private static Optional<Cvss> of(Double score, String vector) {
        return score == null ? Optional.empty() : Optional.of(new Cvss(score, String.valueOf(vector)));
    }
}
