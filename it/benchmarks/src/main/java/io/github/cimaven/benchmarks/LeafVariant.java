package io.github.cimaven.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who builds a change of one leaf. */
enum LeafVariant {
    PLAIN("plain Maven"),
    LANE("our lane, without lint, check and smoke"),
    LANE_WITH_CHECKS("our lane, with all"),
    GIB("gitflow-incremental-builder"),
    CACHE("maven-build-cache-extension, warm"),
    FLOOR("floor: modules named by hand"),
    /** For a core extension, whatever it does, Maven makes a container of its own before it starts. */
    FLOOR_WITH_EXTENSION("floor, with an extension that does nothing");

    private final String label;

    LeafVariant(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** As users type it, and as its folder is called. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The core extension in {@code .mvn/extensions.xml}. */
    Optional<Coordinates> extension(String productVersion) {
        return switch (this) {
            case PLAIN, FLOOR -> Optional.empty();
            case FLOOR_WITH_EXTENSION -> Optional.of(Extensions.nothing(productVersion));
            case LANE, LANE_WITH_CHECKS -> Optional.of(Coordinates.product(productVersion));
            case GIB ->
                Optional.of(new Coordinates(
                        "io.github.gitflow-incremental-builder", "gitflow-incremental-builder", "4.5.4"));
            case CACHE ->
                Optional.of(new Coordinates("org.apache.maven.extensions", "maven-build-cache-extension", "1.3.0"));
        };
    }

    /** @throws IllegalArgumentException for an unknown one */
    static List<LeafVariant> parse(String ids) {
        return Arrays.stream(ids.split(",", -1)).map(LeafVariant::of).toList();
    }

    private static LeafVariant of(String id) {
        return Arrays.stream(values())
                .filter(variant -> variant.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no variant '%s'. Set benchmark.variants to some of: %s."
                                .formatted(
                                        id,
                                        Arrays.stream(values())
                                                .map(LeafVariant::id)
                                                .collect(Collectors.joining(", ")))));
    }
}
