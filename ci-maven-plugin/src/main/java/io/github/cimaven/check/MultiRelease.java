package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The manifest says {@code Multi-Release: true} when, and only when, {@code META-INF/versions} has something; what lies
 * there is for Java 9 or newer.
 */
final class MultiRelease implements ArchiveRule {
    static final String ATTRIBUTE = "Multi-Release";
    private static final int FIRST = 9;

    @Override
    public String name() {
        return "multi-release";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().program() || !archive.whole()) {
            return List.of();
        }
        List<String> versioned = archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> name.startsWith(Archive.VERSIONS) && !name.endsWith("/"))
                .toList();
        List<String> unread = versioned.stream()
                .filter(name -> Archive.versionOf(name)
                        .filter(version -> version >= FIRST)
                        .isEmpty())
                .toList();
        boolean said = said(archive);
        List<Finding> findings = new ArrayList<>();
        if (!said && versioned.stream().anyMatch(name -> name.endsWith(".class"))) {
            findings.add(finding(
                    archive.place(),
                    Severity.WARNING,
                    "No Java reads what lies in %s: the manifest lacks %s: true."
                            .formatted(Archive.VERSIONS, ATTRIBUTE),
                    "Add the manifest entry %s: true.".formatted(ATTRIBUTE)));
        }
        if (said && versioned.isEmpty()) {
            findings.add(finding(
                    archive.place(),
                    Severity.WARNING,
                    "The manifest says %s: true, but %s has nothing.".formatted(ATTRIBUTE, Archive.VERSIONS),
                    "Take out the manifest entry, or find why the classes are missing."));
        }
        if (said && !unread.isEmpty()) {
            findings.add(finding(
                    archive.place(),
                    Severity.WARNING,
                    "Java reads nothing of %s but folders named 9 or higher: %s."
                            .formatted(Archive.VERSIONS, Text.list(unread)),
                    "Move what is for Java 8 or older out of " + Archive.VERSIONS + "."));
        }
        return findings;
    }

    static boolean said(Archive archive) {
        return Manifests.attribute(archive, ATTRIBUTE)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }
}
