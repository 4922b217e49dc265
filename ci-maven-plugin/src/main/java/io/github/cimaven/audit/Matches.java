package io.github.cimaven.audit;

import io.github.cimaven.audit.Match.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** Puts together what engines say of the same vulnerability of the same artifact. */
public final class Matches {
    /** What is exploited, then by score: what nobody has scored first. */
    public static final Comparator<Match> WORST_FIRST = Comparator.<Match, Boolean>comparing(
                    match -> !match.knownExploited())
            .thenComparing(match -> -match.cvss().orElse(Double.MAX_VALUE))
            .thenComparing(Match::component)
            .thenComparing(Match::id);

    private Matches() {}

    /** @return worst first */
    public static List<Match> of(List<EngineReport> reports, List<Resolved> resolved) {
        Map<String, List<Resolved>> artifacts = resolved.stream()
                .collect(Collectors.groupingBy(one -> one.component().coordinates()));
        Map<String, List<Group>> groups = new LinkedHashMap<>();
        for (EngineReport report : reports) {
            for (Vulnerability vulnerability : report.vulnerabilities()) {
                add(
                        groups.computeIfAbsent(vulnerability.component(), component -> new ArrayList<>()),
                        new Told(
                                vulnerability,
                                new Source(report.engine(), report.data(), vulnerability.id(), vulnerability.cvss())));
            }
        }
        return groups.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(group -> match(entry.getKey(), artifacts.getOrDefault(entry.getKey(), List.of()), group)))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** One that has a name in common with several groups makes them one. */
    private static void add(List<Group> groups, Told told) {
        Group joined = new Group(new TreeSet<>(told.vulnerability().aliases()), new ArrayList<>());
        joined.ids().add(told.vulnerability().id());
        for (Group group : List.copyOf(groups)) {
            if (group.ids().stream().anyMatch(joined.ids()::contains)) {
                groups.remove(group);
                joined.ids().addAll(group.ids());
                joined.told().addAll(group.told());
            }
        }
        joined.told().add(told);
        groups.add(joined);
    }

    private static Match match(String component, List<Resolved> artifacts, Group group) {
        List<Vulnerability> all = group.told().stream().map(Told::vulnerability).toList();
        Optional<Vulnerability> worst = all.stream()
                .filter(vulnerability -> vulnerability.cvss().isPresent())
                .max(Comparator.comparing(vulnerability -> vulnerability.cvss().orElseThrow()));
        return new Match(
                component,
                artifacts,
                preferred(group.ids()),
                group.ids(),
                worst.flatMap(Vulnerability::cvss),
                worst.flatMap(Vulnerability::vector),
                all.stream().anyMatch(Vulnerability::knownExploited),
                all.stream()
                        .flatMap(vulnerability -> vulnerability.fixedIn().stream())
                        .distinct()
                        .sorted(Comparator.comparing(ComparableVersion::new))
                        .toList(),
                first(all, vulnerability -> Optional.of(vulnerability.summary()).filter(text -> !text.isBlank()))
                        .orElse(""),
                first(all, Vulnerability::url),
                group.told().stream().map(Told::source).distinct().toList());
    }

    private static <T> Optional<T> first(List<Vulnerability> all, Function<Vulnerability, Optional<T>> member) {
        return all.stream().map(member).flatMap(Optional::stream).findFirst();
    }

    private static String preferred(Set<String> ids) {
        return Stream.concat(ids.stream().filter(id -> id.startsWith("CVE-")), ids.stream())
                .findFirst()
                .orElseThrow();
    }

    private record Told(Vulnerability vulnerability, Source source) {}

    private record Group(Set<String> ids, List<Told> told) {}
}
