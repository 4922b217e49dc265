package io.github.cimaven.dependency;

import io.github.cimaven.record.RunRecord.DependencyFacts;
import io.github.cimaven.record.RunRecord.DependencySet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What Maven resolved, gathered module by module from all of Maven's builder threads. */
public final class DependencyCollection {
    /** About eight megabytes of the record. */
    static final int MAX_ARTIFACTS = 50_000;

    private final Map<String, List<DependencyFacts>> byModule = new ConcurrentHashMap<>();

    public boolean has(String module) {
        return byModule.containsKey(module);
    }

    /** @param artifacts all of the module's */
    public void add(String module, List<DependencyFacts> artifacts) {
        byModule.put(
                module,
                artifacts.stream()
                        .sorted(Comparator.comparing(DependencyFacts::artifact))
                        .toList());
    }

    /** By module and name. A module whose artifacts have no room is left out whole. */
    public DependencySet set() {
        List<String> modules = new ArrayList<>();
        List<DependencyFacts> artifacts = new ArrayList<>();
        new TreeMap<>(byModule).forEach((module, found) -> {
            if (artifacts.size() + found.size() <= MAX_ARTIFACTS) {
                modules.add(module);
                artifacts.addAll(found);
            }
        });
        return new DependencySet(modules, artifacts);
    }
}
