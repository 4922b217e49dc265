package io.github.cimaven.origin;

import io.github.cimaven.config.NamespaceKeys;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.OriginFacts;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.ConsoleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares where artifacts came from with an earlier run. The version does not count: an update has the same home. */
public final class OriginChanges {
    private static final String RULE = "origin/changed";
    private static final int SHOWN = 5;
    private static final int MAX_NAME = 200;

    private OriginChanges() {}

    /** One finding for each pair of repositories, since a new mirror moves everything at once. */
    public static List<Finding> between(OriginFacts before, OriginFacts now) {
        Map<String, Set<String>> were = byName(before);
        Map<String, Set<String>> moved = new TreeMap<>();
        byName(now).forEach((name, repositories) -> {
            Set<String> homes = were.getOrDefault(name, Set.of());
            Set<String> strange = new TreeSet<>(repositories);
            strange.removeAll(homes);
            if (!homes.isEmpty() && !strange.isEmpty()) {
                moved.computeIfAbsent(
                                "came from %s now, and from %s in the baseline"
                                        .formatted(quoted(strange), quoted(homes)),
                                way -> new TreeSet<>())
                        .add(name);
            }
        });
        return moved.entrySet().stream()
                .map(way -> finding(way.getKey(), List.copyOf(way.getValue())))
                .toList();
    }

    private static Finding finding(String way, List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(SHOWN, names.size())));
        String more = names.size() > SHOWN ? " and %d more".formatted(names.size() - SHOWN) : "";
        return Finding.of(
                RULE,
                Severity.WARNING,
                "%s%s %s.".formatted(ConsoleText.of(String.join(", ", shown), SHOWN * MAX_NAME), more, way),
                "If it should not, say where its group comes from: -D%s=<groupId> -D%s=<repository id>."
                        .formatted(NamespaceKeys.GROUPS, NamespaceKeys.REPOSITORIES));
    }

    private static Map<String, Set<String>> byName(OriginFacts facts) {
        Map<String, Set<String>> repositories = new TreeMap<>();
        facts.repositories()
                .forEach(repository -> repository
                        .artifacts()
                        .forEach(artifact -> repositories
                                .computeIfAbsent(name(artifact), key -> new TreeSet<>())
                                .add(repository.id())));
        return repositories;
    }

    private static String name(String artifact) {
        return artifact.substring(0, Math.max(0, artifact.lastIndexOf(':')));
    }

    private static String quoted(Set<String> ids) {
        return "'%s'".formatted(ConsoleText.of(String.join("', '", ids), MAX_NAME));
    }
}
