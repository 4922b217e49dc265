package io.github.cimaven.audit.osv;

import io.github.cimaven.audit.AuditEngine;
import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.DataUnavailableException;
import io.github.cimaven.audit.EngineData;
import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Vulnerability;
import io.github.cimaven.audit.fetch.Fetched;
import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Product;
import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.finding.Text;
import io.github.cimaven.json.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Looks artifacts up by their coordinates in the advisories of OSV. It opens no connection itself. */
public final class OsvEngine implements AuditEngine {
    /** Clocks differ; a date further ahead is a mistake, and would make the data young for ever. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final OsvData data;
    private final Severities severities;
    private final OsvArchive archive;
    private final Clock clock;
    private Optional<Known> known = Optional.empty();

    public OsvEngine(OsvData data, Scorer scorer, Clock clock) {
        this(data, scorer, clock, OsvArchive.BOUNDED);
    }

    OsvEngine(OsvData data, Scorer scorer, Clock clock, OsvArchive archive) {
        this.data = data;
        this.severities = new Severities(scorer);
        this.clock = clock;
        this.archive = archive;
    }

    @Override
    public String name() {
        return "OSV " + Product.version();
    }

    @Override
    public boolean readsFiles() {
        return false;
    }

    @Override
    public Optional<String> cacheKey() {
        try {
            Known now = known();
            return Optional.of(String.join(
                    " ",
                    name(),
                    now.sha256(),
                    now.fetched().source(),
                    now.fetched().published().map(Instant::toString).orElse("")));
        } catch (DataUnavailableException e) {
            return Optional.empty();
        }
    }

    /** The next build may have the library that computes scores. */
    @Override
    public boolean mayBeKept() {
        return severities.scorer().computes();
    }

    @Override
    public EngineReport audit(List<Component> components) {
        try {
            return report(known(), components);
        } catch (DataUnavailableException e) {
            return new EngineReport(name(), Optional.empty(), List.of(), List.of(e.getMessage()));
        }
    }

    private EngineReport report(Known data, List<Component> components) {
        Set<String> names = components.stream().map(Component::name).collect(Collectors.toCollection(HashSet::new));
        OsvArchive.Contents contents;
        try {
            contents =
                    archive.read(data.fetched().file(), names, clock.instant().plus(AHEAD));
        } catch (IOException e) {
            return new EngineReport(
                    name(),
                    Optional.of(data.facts(data.fetched().published())),
                    List.of(),
                    List.of(unusable(data.fetched().source(), IoReason.of(e))));
        }
        List<String> incomplete = new ArrayList<>();
        if (contents.advisories() == 0) {
            incomplete.add(unusable(data.fetched().source(), "it has no advisory about a Maven package"));
        }
        if (!contents.broken().isEmpty()) {
            incomplete.add(unusable(
                    data.fetched().source(),
                    "%s cannot be read: %s"
                            .formatted(
                                    Text.count(contents.broken().size(), "entry", "entries"),
                                    Text.list(contents.broken()))));
        }
        Optional<Instant> modified = Stream.concat(contents.newest().stream(), data.fetched().published().stream())
                .max(Comparator.naturalOrder());
        return new EngineReport(
                name(),
                Optional.of(data.facts(modified)),
                contents.relevant().stream()
                        .flatMap(advisory -> vulnerabilities(advisory, components))
                        .toList(),
                incomplete);
    }

    private Stream<Vulnerability> vulnerabilities(JsonNode advisory, List<Component> components) {
        List<Affected> packages = Affected.of(advisory).toList();
        return components.stream()
                .filter(distinctCoordinates())
                .flatMap(component -> vulnerability(
                        advisory,
                        component,
                        packages.stream()
                                .filter(one -> one.name().equals(component.name()) && one.has(component.version()))
                                .toList())
                        .stream());
    }

    private static Predicate<Component> distinctCoordinates() {
        Set<String> seen = new HashSet<>();
        return component -> seen.add(component.coordinates());
    }

    private Optional<Vulnerability> vulnerability(JsonNode advisory, Component component, List<Affected> affected) {
        if (affected.isEmpty()) {
            return Optional.empty();
        }
        String id = advisory.text("id").orElseThrow();
        Optional<Severities.Severity> severity = affected.stream()
                .map(one -> severities.of(advisory, one.node()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Severities.Severity::score));
        return Optional.of(new Vulnerability(
                component.coordinates(),
                id,
                Set.copyOf(advisory.texts("aliases")),
                severity.map(Severities.Severity::score),
                severity.flatMap(Severities.Severity::vector),
                false,
                affected.stream()
                        .flatMap(one -> one.fixedAbove(component.version()))
                        .distinct()
                        .sorted(Comparator.comparing(ComparableVersion::new))
                        .toList(),
                advisory.text("summary").or(() -> advisory.text("details")).orElse(""),
                Optional.of("https://osv.dev/vulnerability/" + id)));
    }

    private synchronized Known known() throws DataUnavailableException {
        if (known.isEmpty()) {
            Fetched fetched = data.get();
            try {
                known = Optional.of(new Known(fetched, Digests.sha256(fetched.file())));
            } catch (IOException e) {
                throw new DataUnavailableException(unusable(fetched.source(), IoReason.of(e)), e);
            }
        }
        return known.get();
    }

    private static String unusable(String source, String reason) {
        return "The advisories of OSV in %s cannot be relied on: %s. Name the file Maven/all.zip of OSV, as in -D%s=osv.zip."
                .formatted(source, reason, AuditKeys.OSV);
    }

    private record Known(Fetched fetched, String sha256) {
        EngineData facts(Optional<Instant> modified) {
            return new EngineData("OSV Maven", fetched.source(), modified, sha256);
        }
    }
}
