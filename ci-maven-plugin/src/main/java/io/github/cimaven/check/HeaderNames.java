package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** Each entry has the same name in the central directory and in front of its data. */
final class HeaderNames implements ArchiveRule {

    @Override
    public String name() {
        return "header-names";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        List<String> other = archive.entries().stream()
                .filter(entry -> entry.localName()
                        .filter(name -> !name.equals(entry.name()))
                        .isPresent())
                .map(entry -> entry.name() + " is " + entry.localName().orElse(""))
                .toList();
        return other.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.ERROR,
                        "%s another name in front of its data than in the central directory: %s."
                                .formatted(Text.count(other.size(), "entry has", "entries have"), Text.list(other)),
                        "Find what changes the archive after it was packaged, and build it anew: mvn clean package"));
    }
}
