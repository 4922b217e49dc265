package io.github.cimaven.sbom;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether an SBOM has each artifact that the modules ship, and nothing else.
 *
 * @param narrowing what the user configures of cyclonedx-maven-plugin that leaves artifacts out, by element
 */
record Completeness(List<SbomModule> modules, SbomContents sbom, Set<String> narrowing) {

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        missing().forEach((id, users) -> findings.add(missing(id, users)));
        unexpected().forEach(id -> findings.add(unexpected(id)));
        unreadable().forEach((unreadable, users) -> findings.add(unreadable(unreadable, users)));
        return findings;
    }

    private Map<ComponentId, List<String>> missing() {
        Set<ComponentId> present = sbom.all().map(SbomComponent::id).collect(Collectors.toSet());
        Map<ComponentId, List<String>> missing = sorted();
        for (SbomModule module : modules) {
            add(missing, present, module.id(), module);
            module.dependencies().stream()
                    .filter(SbomModule.Dependency::isShipped)
                    .forEach(dependency -> add(missing, present, dependency.id(), module));
        }
        return missing;
    }

    private static void add(
            Map<ComponentId, List<String>> missing, Set<ComponentId> present, ComponentId id, SbomModule module) {
        if (!present.contains(id)) {
            missing.computeIfAbsent(id, key -> new ArrayList<>())
                    .add(module.id().artifactId());
        }
    }

    private static Map<ComponentId, List<String>> sorted() {
        return new TreeMap<>(Comparator.comparing(ComponentId::toString).thenComparing(ComponentId::type));
    }

    /** What no module ships; the artifacts of a module count as one. */
    private List<ComponentId> unexpected() {
        if (sbom.scopes().contains("test")) {
            // What tests need is not told apart here.
            return List.of();
        }
        Set<ComponentId> wanted = modules.stream()
                .flatMap(module -> module.dependencies().stream())
                .filter(dependency -> sbom.scopes().contains(dependency.scope()))
                .map(SbomModule.Dependency::id)
                .collect(Collectors.toSet());
        return sbom.components().stream()
                .map(SbomComponent::id)
                .filter(id -> !wanted.contains(id)
                        && modules.stream().noneMatch(module -> module.id().isOfProject(id)))
                .toList();
    }

    private Map<SbomModule.Unreadable, List<String>> unreadable() {
        Map<SbomModule.Unreadable, List<String>> users =
                new TreeMap<>(Comparator.comparing(unreadable -> unreadable.id().toString()));
        for (SbomModule module : modules) {
            module.unreadable()
                    .forEach(unreadable -> users.computeIfAbsent(unreadable, key -> new ArrayList<>())
                            .add(module.id().artifactId()));
        }
        return users;
    }

    private Finding missing(ComponentId id, List<String> users) {
        String message =
                "The SBOM is incomplete: it lacks %s, which Maven resolved for %s.".formatted(id, Text.list(users));
        if (!narrowing.isEmpty()) {
            return Finding.of(
                            "sbom/missing",
                            Severity.WARNING,
                            message,
                            "The POM's configuration of cyclonedx-maven-plugin may leave it out: look at %s."
                                    .formatted(String.join(", ", narrowing)))
                    .inModule(users.get(0));
        }
        return Finding.of(
                        "sbom/missing",
                        Severity.ERROR,
                        message,
                        "Look for warnings of cyclonedx in the log; for the path to it, type: mvn dependency:tree -Dincludes=%s"
                                .formatted(id.name()))
                .inModule(users.get(0));
    }

    private static Finding unexpected(ComponentId id) {
        return Finding.of(
                "sbom/unexpected",
                Severity.WARNING,
                "The SBOM has %s, which is on no module's class path at run time.".formatted(id),
                "A dependency of scope provided or test hides one of a wider scope. For the paths, type: mvn dependency:tree -Dverbose -Dincludes=%s"
                        .formatted(id.name()));
    }

    private static Finding unreadable(SbomModule.Unreadable unreadable, List<String> users) {
        return Finding.of(
                        "sbom/unresolved",
                        Severity.ERROR,
                        "The SBOM is incomplete: what %s needs is unknown, because its POM cannot be read (%s). It is a dependency of %s."
                                .formatted(unreadable.id(), Text.line(unreadable.reason()), Text.list(users)),
                        "Put the POM into the repository that has the artifact, or declare in the POM of %s what it needs."
                                .formatted(users.get(0)))
                .inModule(users.get(0));
    }
}
