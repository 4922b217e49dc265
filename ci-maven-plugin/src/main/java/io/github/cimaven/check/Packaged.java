package io.github.cimaven.check;

import java.util.List;
import java.util.Optional;

/**
 * What a module packaged, and what is known of it.
 *
 * @param archives the main one first; none in a module of packaging {@code pom}
 * @param java the oldest Java that the compiler was told to compile for, as in 8 or 17; empty when nothing says it
 * @param reproducible when and how the build is to be reproducible
 * @param overlaps what other modules of the build have too
 * @param pom what the POM tells the public
 * @param releasing whether it is the release lane
 */
public record Packaged(
        Coordinates coordinates,
        List<Archive> archives,
        Optional<Integer> java,
        Reproducible reproducible,
        List<Overlap> overlaps,
        PublicPom pom,
        boolean releasing) {

    public Packaged {
        archives = List.copyOf(archives);
        overlaps = List.copyOf(overlaps);
    }

    /** The main archive, when it is one. */
    Optional<Archive> main() {
        return archives.stream().filter(archive -> archive.file().main()).findFirst();
    }
}
