package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** No class was compiled with preview features: only the very same Java runs it, and only when told so. */
final class PreviewFeatures implements ArchiveRule {

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        List<String> names = archive.classFiles()
                .filter(entry -> entry.classFile().filter(ClassVersion::preview).isPresent())
                .map(ArchiveEntry::name)
                .toList();
        return names.isEmpty() || !archive.file().program()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        Severity.WARNING,
                        "%s compiled with preview features, which no other Java runs: %s."
                                .formatted(Text.count(names.size(), "class was", "classes were"), Text.list(names)),
                        "Compile without --enable-preview."));
    }
}
