package io.github.cimaven.dependency;

import io.github.cimaven.record.RunRecord.DependencyChanges;
import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the POMs of the base commit resolve to, collected only where they declare other dependencies than now.
 *
 * @param base as a phrase
 * @param modules the {@code artifactId}s of all modules of the base
 * @param changed those of them that may resolve to something else than now
 * @param collected what was found for those; a module that could not be collected is missing
 * @param missing the {@code groupId:artifactId:version}s of those found whose POMs cannot be had
 */
public record BaseSet(
        String base,
        Set<String> modules,
        Set<String> changed,
        Map<String, List<DependencyFacts>> collected,
        Set<String> missing) {

    public BaseSet {
        modules = Set.copyOf(modules);
        changed = Set.copyOf(changed);
        collected = Map.copyOf(collected);
        missing = Set.copyOf(missing);
    }

    /** Compares with what this run resolved, but for {@link #unknown(DependencySet)}. */
    public DependencyChanges changes(DependencySet now) {
        Map<String, List<DependencyFacts>> before = new HashMap<>(collected);
        before.keySet().removeAll(unknown(now));
        Map<String, List<DependencyFacts>> resolved =
                now.artifacts().stream().collect(Collectors.groupingBy(DependencyFacts::module));
        now.modules().stream()
                .filter(module -> modules.contains(module) && !changed.contains(module))
                .forEach(module -> before.put(module, resolved.getOrDefault(module, List.of())));
        List<DependencyFacts> artifacts = new ArrayList<>();
        before.values().forEach(artifacts::addAll);
        return DependencyDiff.between(base, modules, new DependencySet(List.copyOf(before.keySet()), artifacts), now);
    }

    /**
     * The modules of this run that are not compared: they could not be collected, or a POM is missing that may bring more.
     * A POM that is missing now as well tells the same in both.
     */
    public Set<String> unknown(DependencySet now) {
        Set<String> both = now.artifacts().stream().map(BaseSet::name).collect(Collectors.toSet());
        Predicate<DependencyFacts> isGap = facts -> missing.contains(name(facts)) && !both.contains(name(facts));
        Set<String> unknown = new TreeSet<>(changed);
        unknown.removeIf(module ->
                collected.containsKey(module) && collected.get(module).stream().noneMatch(isGap));
        unknown.retainAll(now.modules());
        return unknown;
    }

    private static String name(DependencyFacts facts) {
        // The extension and the classifier have the same POM.
        return Stream.concat(Stream.of(facts.artifact().split(":", -1)).limit(2), Stream.of(facts.version()))
                .collect(Collectors.joining(":"));
    }
}
