package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No class needs a newer Java than the compiler was told to compile for, and none below {@code META-INF/versions/N} a newer
 * one than N. A {@code module-info} may need Java 9: older ones do not look at it.
 *
 * <p>What was bundled of others may choose its classes by the Java that it runs on, as freemarker does.
 */
final class BytecodeLevel implements ArchiveRule {
    private static final int FIRST_WITH_MODULES = 9;
    /** Where Spring Boot and war files have the classes of the module itself. */
    private static final List<String> OWN_FOLDERS = List.of("BOOT-INF/classes/", "WEB-INF/classes/");

    @Override
    public String name() {
        return "bytecode";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().program()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        module.java()
                .flatMap(java -> above(archive, archive.baseClasses(), java))
                .ifPresent(findings::add);
        archive.classFiles()
                .flatMap(entry -> Archive.versionOf(entry.name()).stream())
                .distinct()
                .sorted()
                .map(version -> above(
                        archive,
                        archive.classFiles()
                                .filter(entry -> Archive.versionOf(entry.name())
                                        .filter(version::equals)
                                        .isPresent()),
                        Math.max(version, module.java().orElse(0))))
                .flatMap(Optional::stream)
                .forEach(findings::add);
        return findings;
    }

    private Optional<Finding> above(Archive archive, Stream<ArchiveEntry> classes, int java) {
        List<ArchiveEntry> newer = classes.filter(entry -> needs(entry) > allowed(entry, java))
                .sorted(Comparator.comparing(BytecodeLevel::needs).reversed())
                .toList();
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = newer.stream()
                .map(entry -> entry.name() + " (Java " + needs(entry) + ")")
                .toList();
        return Optional.of(finding(
                archive.place(),
                newer.stream().anyMatch(BytecodeLevel::own) ? Severity.ERROR : Severity.WARNING,
                "%s a newer Java than %d, which it is for: %s."
                        .formatted(Text.count(newer.size(), "class needs", "classes need"), java, Text.list(names)),
                "Bundle a version that runs on Java %d, or raise maven.compiler.release to %d."
                        .formatted(java, needs(newer.get(0)))));
    }

    private static boolean own(ArchiveEntry entry) {
        return entry.own() || OWN_FOLDERS.stream().anyMatch(entry.name()::startsWith);
    }

    private static int allowed(ArchiveEntry entry, int java) {
        return Archive.isModuleInfo(entry.name()) ? Math.max(java, FIRST_WITH_MODULES) : java;
    }

    private static int needs(ArchiveEntry entry) {
        return entry.classFile().map(ClassVersion::java).orElse(0);
    }
}
