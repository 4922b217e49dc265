package io.github.cimaven.origin;

import io.github.cimaven.record.MaterialFacts;
import io.github.cimaven.record.MaterialFacts.Material;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Notes what Maven resolved. Any thread may call it at any time. */
public final class Materials {
    private final Map<String, Material> known = new ConcurrentSkipListMap<>();

    /** What came from a repository once counts for more than what is only found here. */
    public void add(Material material) {
        known.merge(
                material.key(),
                material,
                (before, now) ->
                        now.repository().isPresent() || before.repository().isEmpty() ? now : before);
    }

    public MaterialFacts facts() {
        return new MaterialFacts(List.copyOf(known.values()));
    }
}
