package io.github.cimaven.audit.kev;

import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineData;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Match;
import io.github.cimaven.audit.Matches;
import io.github.cimaven.audit.fetch.Fetched;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.json.Json;
import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CISA's catalogue of known exploited vulnerabilities. It names CVEs; advisories of other names have them as aliases.
 *
 * @param cves as in {@code CVE-2021-44228}
 * @see <a href="https://www.cisa.gov/known-exploited-vulnerabilities-catalog">the catalogue</a>
 */
public record KevCatalogue(Set<String> cves, EngineData data) {
    /** As a report names it. */
    private static final String NAME = "CISA KEV";

    public KevCatalogue {
        cves = Set.copyOf(cves);
    }

    /** @throws DataUnavailableException when it is no whole catalogue; the message says what to type next */
    public static KevCatalogue read(Fetched fetched) throws DataUnavailableException {
        try {
            JsonNode catalogue = JsonNode.object(Json.contents(fetched.file()));
            List<JsonNode> entries = catalogue.elements("vulnerabilities");
            Set<String> cves = entries.stream()
                    .flatMap(entry -> entry.text("cveID").stream())
                    .collect(Collectors.toSet());
            boolean whole = !catalogue.has("count")
                    || (catalogue.at("count").value() instanceof Number count && count.intValue() == entries.size());
            if (cves.isEmpty() || !whole) {
                throw new IOException("it is not the whole catalogue");
            }
            Optional<Instant> released =
                    catalogue.text("dateReleased").flatMap(KevCatalogue::time).or(fetched::published);
            return new KevCatalogue(
                    cves,
                    new EngineData(
                            "known exploited vulnerabilities",
                            fetched.source(),
                            released,
                            Digests.sha256(fetched.file())));
        } catch (IOException e) {
            throw new DataUnavailableException(
                    "The catalogue of known exploited vulnerabilities in %s cannot be read: %s. Name CISA's file in JSON, as in -D%s=known-exploited.json."
                            .formatted(fetched.source(), IoReason.of(e), AuditKeys.KEV),
                    e);
        }
    }

    /** Says of each vulnerability whether the catalogue has it, by any of its names; those come first then. */
    public List<Match> mark(List<Match> matches) {
        return matches.stream()
                .map(match -> match.ids().stream().anyMatch(cves::contains) ? match.asKnownExploited() : match)
                .sorted(Matches.WORST_FIRST)
                .toList();
    }

    /** For the list of what was looked into. Its age is not judged: CISA releases it when there is something new. */
    public EngineReport report() {
        return new EngineReport(NAME, Optional.of(data), List.of(), List.of());
    }

    /** Without the catalogue nobody knows what is exploited, so that the audit is not complete. */
    public static EngineReport unusable(String reason) {
        return new EngineReport(NAME, Optional.empty(), List.of(), List.of(reason));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
