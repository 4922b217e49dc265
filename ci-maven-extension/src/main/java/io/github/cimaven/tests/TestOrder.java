package io.github.cimaven.tests;

import io.github.cimaven.record.RunRecord.TestFacts;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order test classes run, so that what is cut off by a deadline is the least useful: changed ones first, then
 * those that failed lately, then short before long.
 *
 * @param changed classes whose source the change touches
 * @param failed classes that failed lately
 * @param durations how long classes took lately; one that is not known is taken for new, and short
 */
public record TestOrder(Set<String> changed, Set<String> failed, Map<String, Duration> durations) {

    public TestOrder {
        changed = Set.copyOf(changed);
        failed = Set.copyOf(failed);
        durations = Map.copyOf(durations);
    }

    /**
     * @param module the artifact id of the module whose tests these are
     * @param changed classes whose source the change touches
     * @param earlier what earlier runs tell, the latest first
     */
    public static TestOrder of(String module, Set<String> changed, List<TestFacts> earlier) {
        Set<String> failed = earlier.stream()
                .flatMap(facts -> facts.failures().stream())
                .filter(failure -> failure.module().equals(module))
                .map(failure -> topLevel(failure.testClass()))
                .collect(Collectors.toSet());
        Map<String, Duration> durations = new HashMap<>();
        for (TestFacts facts : earlier) {
            Map<String, Duration> run = new HashMap<>();
            facts.classes().stream()
                    .filter(it -> it.module().equals(module))
                    .forEach(it -> run.merge(topLevel(it.testClass()), it.duration(), Duration::plus));
            run.forEach(durations::putIfAbsent);
        }
        return new TestOrder(changed, failed, durations);
    }

    /** Nested classes, and the suffix that Surefire can add, run with their class. */
    private static String topLevel(String testClass) {
        return testClass.split("[$(]", 2)[0];
    }

    /** @return the classes, those of the same rank by name; empty when nothing is known of any of them */
    public List<String> of(Collection<String> classes) {
        if (classes.stream().noneMatch(this::isKnown)) {
            return List.of();
        }
        return classes.stream()
                .sorted(Comparator.<String, Boolean>comparing(name -> !changed.contains(name))
                        .thenComparing(name -> !failed.contains(name))
                        .thenComparing(name -> durations.getOrDefault(name, Duration.ZERO))
                        .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .toList();
    }

    private boolean isKnown(String name) {
        return changed.contains(name) || failed.contains(name) || durations.containsKey(name);
    }
}
