package io.github.cimaven.check;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.record.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Modules that rules look at, each good but for what a test changes. */
final class Modules {
    static final Coordinates SHOP = new Coordinates("com.acme", "shop", "1.2.3", "jar");
    static final Reproducible REPRODUCIBLE =
            new Reproducible(Optional.of(Instant.parse("2026-01-02T03:04:06Z")), true, List.of("/home/ada"));
    static final PublicPom POM = new PublicPom("pom.xml", List.of(), true);

    private Modules() {}

    static Packaged of(Archive... archives) {
        return new Packaged(SHOP, List.of(archives), Optional.of(17), REPRODUCIBLE, List.of(), POM, false);
    }

    static Packaged overlapping(Overlap overlap) {
        return new Packaged(SHOP, List.of(), Optional.of(17), REPRODUCIBLE, List.of(overlap), POM, false);
    }

    static Packaged with(PublicPom pom, boolean releasing, Archive... archives) {
        return new Packaged(SHOP, List.of(archives), Optional.of(17), REPRODUCIBLE, List.of(), pom, releasing);
    }

    static Packaged with(Reproducible reproducible, Archive... archives) {
        return new Packaged(SHOP, List.of(archives), Optional.of(17), reproducible, List.of(), POM, false);
    }

    /** As {@code rule severity}, without what every test jar lacks. */
    static List<String> found(Packaged module) {
        return Checks.check(module, Patterns.of("central-artifacts")).stream()
                .map(Modules::shown)
                .toList();
    }

    static String shown(Finding finding) {
        return finding.rule().substring(Checks.PREFIX.length()) + " " + finding.severity();
    }
}
