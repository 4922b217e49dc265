package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nothing that the release is built from or refers to is a SNAPSHOT, whose content may change tomorrow. Modules of the build
 * are left to {@link ReleaseVersion}. What the dependencies themselves refer to is not looked at.
 */
final class NoSnapshots implements Rule {

    @Override
    public String name() {
        return "no-snapshots";
    }

    @Override
    public List<Finding> check(Release release) {
        Map<String, List<Reference>> byTarget = release.references().stream()
                .filter(reference -> Versions.isSnapshot(reference.version()))
                // A module's own version is told by ReleaseVersion.
                .filter(reference -> release.modules().stream().noneMatch(module -> module.is(reference)))
                .collect(Collectors.groupingBy(NoSnapshots::target, LinkedHashMap::new, Collectors.toList()));
        return byTarget.entrySet().stream()
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding found(String target, List<Reference> references) {
        Reference first = references.get(0);
        List<String> places =
                references.stream().map(Reference::place).distinct().toList();
        Finding finding = finding(
                        "The %s is a SNAPSHOT, named in %s.".formatted(Text.line(target), Text.list(places)),
                        "Release it first, and name its released version there.")
                .at(first.where(), first.line());
        return first.own() ? finding.withSeverity(Severity.WARNING) : finding;
    }

    private static String target(Reference reference) {
        return reference.kind() + " " + reference.name() + ":" + reference.version();
    }
}
