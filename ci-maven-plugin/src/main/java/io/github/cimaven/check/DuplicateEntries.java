package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two entries have the same name: which of them is read depends on the reader. Folders hold nothing and may. */
final class DuplicateEntries implements ArchiveRule {

    @Override
    public String name() {
        return "duplicate-entries";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        Set<String> seen = new HashSet<>();
        List<String> twice = archive.entries().stream()
                .filter(entry -> !entry.folder())
                .map(ArchiveEntry::name)
                .filter(name -> !seen.add(name))
                .distinct()
                .toList();
        return twice.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.ERROR,
                        "%s more than once: %s."
                                .formatted(
                                        Text.count(twice.size(), "entry is there", "entries are there"),
                                        Text.list(twice)),
                        "Let one plugin add it, or merge it: maven-shade-plugin has transformers for that."));
    }
}
