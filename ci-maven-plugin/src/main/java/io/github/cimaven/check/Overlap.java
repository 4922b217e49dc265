package io.github.cimaven.check;

import java.util.List;

/**
 * What this module's main jar has in common with that of a module that was packaged before.
 *
 * @param other that module, as {@code groupId:artifactId}
 * @param meet whether both are on a class path of this build: one depends on the other, or a third on both
 * @param modules whether both have a {@code module-info}
 * @param ownClasses classes that both modules compiled themselves
 * @param bundledClasses other classes that both jars have
 * @param packages packages that both modules compiled classes of
 */
public record Overlap(
        String other,
        boolean meet,
        boolean modules,
        List<String> ownClasses,
        List<String> bundledClasses,
        List<String> packages) {

    public Overlap {
        ownClasses = List.copyOf(ownClasses);
        bundledClasses = List.copyOf(bundledClasses);
        packages = List.copyOf(packages);
    }
}
