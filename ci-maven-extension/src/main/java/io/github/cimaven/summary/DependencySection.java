package io.github.cimaven.summary;

import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.Resolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change does to the dependencies: what is the same in several modules is one row. */
final class DependencySection {
    private static final int MODULES_SHOWN = 3;

    private DependencySection() {}

    static Section of(RunRecord run) {
        List<List<String>> rows =
                rows(run).entrySet().stream().map(DependencySection::row).toList();
        return new Section(
                Figures.count(rows.size(), "dependency change"),
                List.of("Change", "Artifact", "Version", "Modules"),
                rows,
                Sections.SHORT_LIST);
    }

    /** As in {@code 1 added, 2 changed in 11 modules, against the baseline's record}. */
    static Optional<String> fact(RunRecord run) {
        return run.dependencyChanges().filter(changes -> changes.modules() > 0).map(DependencySection::fact);
    }

    private static String fact(DependencyChanges changes) {
        Map<String, Long> kinds = rows(changes).keySet().stream()
                .collect(Collectors.groupingBy(Key::kind, TreeMap::new, Collectors.counting()));
        String counts = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return "%s in %s, against %s"
                .formatted(
                        counts.isEmpty() ? "unchanged" : counts,
                        Figures.count(changes.modules(), "module"),
                        changes.base());
    }

    private record Key(String kind, String artifact, Optional<Resolved> before, Optional<Resolved> now) {}

    private static Map<Key, List<String>> rows(RunRecord run) {
        return run.dependencyChanges().map(DependencySection::rows).orElse(Map.of());
    }

    private static Map<Key, List<String>> rows(DependencyChanges changes) {
        return changes.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> new Key(change.kind(), change.artifact(), change.before(), change.now()),
                        LinkedHashMap::new,
                        Collectors.mapping(DependencyChange::module, Collectors.toList())));
    }

    private static List<String> row(Map.Entry<Key, List<String>> row) {
        Key key = row.getKey();
        List<String> modules = row.getValue();
        String shown = modules.stream().limit(MODULES_SHOWN).collect(Collectors.joining(", "));
        int more = modules.size() - MODULES_SHOWN;
        return List.of(
                key.kind(),
                key.artifact(),
                Stream.of(key.before(), key.now())
                        .flatMap(Optional::stream)
                        .map(it -> it.version() + " (" + it.scope() + ")")
                        .collect(Collectors.joining(" -> ")),
                more > 0 ? shown + " and " + more + " more" : shown);
    }
}
