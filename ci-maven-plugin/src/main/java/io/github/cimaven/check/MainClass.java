package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/** The class that the manifest names as {@code Main-Class} is in the archive, or may come by its {@code Class-Path}. */
final class MainClass implements ArchiveRule {
    private static final String ATTRIBUTE = "Main-Class";

    @Override
    public String name() {
        return "main-class";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().program() || !archive.whole()) {
            return List.of();
        }
        return Manifests.attribute(archive, ATTRIBUTE)
                .filter(type -> !archive.hasClass(type, archive.names()))
                .filter(type -> Manifests.attribute(archive, "Class-Path").isEmpty())
                .stream()
                .map(type -> finding(
                        archive.place(),
                        Severity.WARNING,
                        "The manifest has the %s %s, which the archive does not have."
                                .formatted(ATTRIBUTE, Text.line(type)),
                        "Correct mainClass in the configuration of the plugin that packages."))
                .toList();
    }
}
