package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each provider that a file in {@code META-INF/services} names is in the archive. One of a package that the archive has
 * is a warning; one of another package may come from a dependency, and is a note.
 */
final class Providers implements ArchiveRule {

    @Override
    public String name() {
        return "providers";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().program() || !archive.whole()) {
            return List.of();
        }
        Set<String> names = archive.names();
        Set<String> packages = archive.baseClasses()
                .map(entry -> packageOf(entry.name().replace('/', '.').replaceAll("\\.class$", "")))
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        archive.contents().keySet().stream()
                .filter(Providers::isService)
                .sorted()
                .forEach(file -> {
                    List<String> missing = archive.text(file)
                            .orElse("")
                            .lines()
                            .map(line -> line.replaceAll("#.*", "").strip())
                            // Other tools keep properties there.
                            .filter(line -> !line.isEmpty() && !line.contains("="))
                            .filter(provider -> !archive.hasClass(provider, names))
                            .distinct()
                            .toList();
                    if (!missing.isEmpty()) {
                        boolean own = missing.stream().anyMatch(provider -> packages.contains(packageOf(provider)));
                        findings.add(finding(
                                archive.place(),
                                own ? Severity.WARNING : Severity.NOTE,
                                "%s names what the archive does not have: %s."
                                        .formatted(Text.line(file), Text.list(missing)),
                                "Correct the name, or see that the dependency that has it comes along."));
                    }
                });
        return findings;
    }

    private static boolean isService(String file) {
        return file.startsWith(Archive.SERVICES) && file.indexOf('/', Archive.SERVICES.length()) < 0;
    }

    private static String packageOf(String type) {
        return type.contains(".") ? type.substring(0, type.lastIndexOf('.')) : "";
    }
}
