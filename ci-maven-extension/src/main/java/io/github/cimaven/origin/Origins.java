package io.github.cimaven.origin;

import io.github.cimaven.record.OriginFacts;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Notes which repository each artifact came from. Any thread may call it at any time. */
public final class Origins {
    private final Map<String, Set<String>> artifacts = new ConcurrentSkipListMap<>();

    /** @param artifact {@code groupId:artifactId:version} */
    public void add(String repository, String artifact) {
        artifacts
                .computeIfAbsent(repository, id -> ConcurrentHashMap.newKeySet())
                .add(artifact);
    }

    public OriginFacts facts() {
        return new OriginFacts(artifacts.entrySet().stream()
                .map(entry -> new OriginFacts.Repository(
                        entry.getKey(), entry.getValue().stream().sorted().toList()))
                .toList());
    }
}
