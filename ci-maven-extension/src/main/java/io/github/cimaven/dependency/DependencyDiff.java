package io.github.cimaven.dependency;

import io.github.cimaven.record.RunRecord.DependencyChange;
import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import io.github.cimaven.record.RunRecord.Resolved;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Artifacts that came, went, or have another version or scope. */
public final class DependencyDiff {
    public static final String ADDED = "added";
    public static final String REMOVED = "removed";
    public static final String CHANGED = "changed";

    private DependencyDiff() {}

    /**
     * Compares the modules of this run that the base knows all artifacts of, and those that it did not have.
     *
     * @param base what is compared with, as a phrase
     * @param baseModules all modules of the base, also those that it has no artifacts of
     * @return the changes by artifact, then by module
     */
    public static DependencyChanges between(
            String base, Collection<String> baseModules, DependencySet before, DependencySet now) {
        Set<String> compared = new TreeSet<>(now.modules());
        compared.removeIf(
                module -> baseModules.contains(module) && !before.modules().contains(module));
        Map<String, Map<String, Resolved>> old = byModule(before);
        Map<String, Map<String, Resolved>> fresh = byModule(now);
        List<DependencyChange> changes = compared.stream()
                .flatMap(module ->
                        changes(module, old.getOrDefault(module, Map.of()), fresh.getOrDefault(module, Map.of())))
                .sorted(Comparator.comparing(DependencyChange::artifact).thenComparing(DependencyChange::module))
                .toList();
        return new DependencyChanges(base, compared.size(), changes);
    }

    private static Stream<DependencyChange> changes(
            String module, Map<String, Resolved> before, Map<String, Resolved> now) {
        Set<String> artifacts = new TreeSet<>(before.keySet());
        artifacts.addAll(now.keySet());
        return artifacts.stream()
                .filter(artifact ->
                        !Optional.ofNullable(before.get(artifact)).equals(Optional.ofNullable(now.get(artifact))))
                .map(artifact -> new DependencyChange(
                        module,
                        artifact,
                        !before.containsKey(artifact) ? ADDED : now.containsKey(artifact) ? CHANGED : REMOVED,
                        Optional.ofNullable(before.get(artifact)),
                        Optional.ofNullable(now.get(artifact))));
    }

    private static Map<String, Map<String, Resolved>> byModule(DependencySet set) {
        Map<String, Map<String, Resolved>> modules = new TreeMap<>();
        for (DependencyFacts facts : set.artifacts()) {
            modules.computeIfAbsent(facts.module(), module -> new TreeMap<>())
                    .put(facts.artifact(), new Resolved(facts.version(), facts.scope()));
        }
        return modules;
    }
}
