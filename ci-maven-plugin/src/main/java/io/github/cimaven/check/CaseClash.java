package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** No two names differ in case only: where case does not count, one overwrites the other. */
final class CaseClash implements ArchiveRule {

    @Override
    public String name() {
        return "case-clash";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        List<String> clashes = archive.entries().stream()
                .map(ArchiveEntry::path)
                .distinct()
                .collect(Collectors.groupingBy(
                        name -> name.toLowerCase(Locale.ROOT), Collectors.toCollection(TreeSet::new)))
                .values()
                .stream()
                .filter(names -> names.size() > 1)
                .map(names -> String.join(" and ", names))
                .sorted()
                .toList();
        return clashes.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.WARNING,
                        "Names differ in case only, and clash when they are unpacked on Windows or macOS: %s."
                                .formatted(Text.list(clashes)),
                        "Rename one of each."));
    }
}
