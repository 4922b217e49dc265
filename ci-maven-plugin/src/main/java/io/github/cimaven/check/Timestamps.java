package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * With {@code project.build.outputTimestamp}, each entry has that time. Entries that came from other archives keep theirs,
 * and do not count. Without it, a note says what to type.
 */
final class Timestamps implements Rule {
    /** The zip format counts in steps of two seconds. */
    private static final Duration STEP = Duration.ofSeconds(2);

    private static final Set<String> UNBUNDLED = Set.of("sources", "javadoc", "tests", "test-sources", "test-javadoc");

    @Override
    public String name() {
        return "timestamps";
    }

    @Override
    public List<Finding> check(Packaged module) {
        if (module.reproducible().timestamp().isPresent()) {
            Instant wanted = module.reproducible().timestamp().get();
            return module.archives().stream()
                    .flatMap(archive -> check(archive, wanted).stream())
                    .toList();
        }
        return module.reproducible().remind()
                ? List.of(finding(
                        module.pom().place(),
                        Severity.NOTE,
                        "Two builds of one commit give different archives: %s is not set."
                                .formatted(Reproducible.PROPERTY),
                        "Add <%s>2026-01-01T00:00:00Z</%s> to the properties of the root's POM."
                                .formatted(Reproducible.PROPERTY, Reproducible.PROPERTY)))
                : List.of();
    }

    private List<Finding> check(Archive archive, Instant wanted) {
        List<String> others = archive.entries().stream()
                .filter(entry -> counts(archive, entry))
                .filter(entry ->
                        entry.time().filter(time -> !same(time, wanted)).isPresent())
                .map(ArchiveEntry::name)
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(
                        finding(
                                archive.place(),
                                Severity.WARNING,
                                "%s another time than %s (%s): %s."
                                        .formatted(
                                                Text.count(others.size(), "entry has", "entries have"),
                                                Reproducible.PROPERTY,
                                                wanted,
                                                Text.list(others)),
                                "Use a version of the plugin that packages which knows this property: mvn artifact:check-buildplan"));
    }

    private static boolean counts(Archive archive, ArchiveEntry entry) {
        return archive.file().classifier().filter(UNBUNDLED::contains).isPresent()
                || (archive.file().main() && entry.own() && !entry.folder());
    }

    /** Maven writes the time as UTC into the field without a zone; others write it as of the zone of the machine. */
    private static boolean same(LocalDateTime time, Instant wanted) {
        return near(time, LocalDateTime.ofInstant(wanted, ZoneOffset.UTC))
                || near(time, LocalDateTime.ofInstant(wanted, ZoneId.systemDefault()));
    }

    private static boolean near(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(STEP) < 0;
    }
}
