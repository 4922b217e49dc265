package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * No entry has a name that leads out of the folder that it is unpacked to, or that is no name: absolute, with a drive,
 * with {@code ..}, a backslash or a control character.
 */
final class UnsafeNames implements ArchiveRule {
    private static final Pattern UNSAFE =
            Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.{1,2}(?:/.*)?|.*\\\\.*|.*\\p{Cntrl}.*|.*//.*|", Pattern.DOTALL);

    @Override
    public String name() {
        return "unsafe-names";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        List<String> names = archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> UNSAFE.matcher(name).matches())
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.ERROR,
                        "%s a name that is absolute, leads out of its folder or is none: %s."
                                .formatted(Text.count(names.size(), "entry has", "entries have"), Text.list(names)),
                        "Name entries relative to the archive, with forward slashes and without '..'."));
    }
}
