package io.github.cimaven.benchmarks;

import java.util.List;
import java.util.Optional;

/** Who builds a commit of the default branch, without its tests. */
enum MainVariant {
    PLAIN,
    LANE,
    LANE_WITHOUT_JAVADOC;

    List<String> arguments() {
        return switch (this) {
            case PLAIN -> List.of("verify", "-DskipTests");
            case LANE -> List.of("-Pci-main", "verify", "-DskipTests");
            case LANE_WITHOUT_JAVADOC -> List.of("-Pci-main", "verify", "-DskipTests", "-Dmaven.javadoc.skip");
        };
    }

    /** The core extension in {@code .mvn/extensions.xml}. */
    Optional<Coordinates> extension(String productVersion) {
        return this == PLAIN ? Optional.empty() : Optional.of(Coordinates.product(productVersion));
    }
}
