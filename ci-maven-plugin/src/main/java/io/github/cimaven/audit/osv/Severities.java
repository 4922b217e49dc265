package io.github.cimaven.audit.osv;

import io.github.cimaven.json.JsonNode;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How bad an advisory is: the highest score of its vectors; without one, the highest score of the rating in words that
 * GitHub gives, so that a threshold within the rating is met rather than missed.
 *
 * @see <a href="https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale">CVSS 3.1:
 *     rating scale</a>
 */
record Severities(Scorer scorer) {
    private static final Map<String, Double> WORDS =
            Map.of("CRITICAL", 10.0, "HIGH", 8.9, "MODERATE", 6.9, "MEDIUM", 6.9, "LOW", 3.9);

    /** @param vector empty when the score is of a word */
    record Severity(double score, Optional<String> vector) {}

    /** @param affected of the package: some advisories say it there */
    Optional<Severity> of(JsonNode advisory, JsonNode affected) {
        return Stream.of(advisory, affected)
                .flatMap(node -> node.elements("severity").stream())
                .map(severity -> severity.text("score"))
                .flatMap(Optional::stream)
                .flatMap(vector -> scorer.score(vector).map(score -> new Severity(score, Optional.of(vector))).stream())
                .max(Comparator.comparing(Severity::score))
                .or(() -> Stream.of(affected, advisory)
                        .map(node -> node.at("database_specific").text("severity"))
                        .flatMap(Optional::stream)
                        .map(word -> WORDS.get(word.toUpperCase(Locale.ROOT)))
                        .filter(score -> score != null)
                        .findFirst()
                        .map(score -> new Severity(score, Optional.empty())));
    }
}
