package io.github.cimaven.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An artifact with all the ways in which it comes into the build.
 *
 * @param origins shortest path first
 */
public record Resolved(Component component, List<Origin> origins) {
    private static final Comparator<Origin> SHORTEST =
            Comparator.<Origin>comparingInt(origin -> origin.path().size()).thenComparing(Origin::module);

    public Resolved {
        origins = origins.stream().sorted(SHORTEST).toList();
    }

    /** What all modules resolve, each artifact once, in a fixed order. */
    public static List<Resolved> together(Stream<Resolved> ofModules) {
        Map<String, Resolved> all = new TreeMap<>();
        ofModules.forEach(one -> all.merge(one.id(), one, Resolved::and));
        return List.copyOf(all.values());
    }

    private Resolved and(Resolved other) {
        return new Resolved(
                component,
                Stream.concat(origins.stream(), other.origins.stream()).toList());
    }

    private String id() {
        return String.join(
                ":",
                component.groupId(),
                component.artifactId(),
                component.extension(),
                component.classifier().orElse(""),
                component.version());
    }
}
