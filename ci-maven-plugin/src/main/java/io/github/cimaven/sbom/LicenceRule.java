package io.github.cimaven.sbom;

import io.github.cimaven.config.SbomKeys;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The licences of dependencies; a module's own is its owner's business. */
record LicenceRule(List<SbomModule> modules, SbomContents sbom, LicencePolicy policy) {
    private static final int MAX_SHOWN = 200;

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (SbomComponent component : sbom.components()) {
            ComponentId id = component.id();
            if (modules.stream().noneMatch(module -> module.id().isOfProject(id))) {
                Verdict verdict = policy.judge(component.licences());
                if (verdict != Verdict.ALLOWED) {
                    findings.add(finding(component, verdict));
                }
            }
        }
        return findings;
    }

    private Finding finding(SbomComponent component, Verdict verdict) {
        ComponentId id = component.id();
        List<String> users = modules.stream()
                .filter(module -> module.dependencies().stream()
                        .anyMatch(dependency -> dependency.id().equals(id)))
                .map(module -> module.id().artifactId())
                .toList();
        String from = users.isEmpty() ? "" : " It is a dependency of %s.".formatted(Text.list(users));
        Finding finding = verdict == Verdict.DENIED
                ? Finding.of(
                        "sbom/licence",
                        Severity.ERROR,
                        "%s has a licence that is not allowed: %s.%s".formatted(id, names(component), from),
                        "Take another artifact, or allow it in %s. For the path to it, type: mvn dependency:tree -Dincludes=%s"
                                .formatted(SbomKeys.LICENSES_ALLOW, id.name()))
                : Finding.of(
                        "sbom/licence-unknown",
                        Severity.WARNING,
                        component.licences().isEmpty()
                                ? "The licence of %s is unknown: its POM names none.%s".formatted(id, from)
                                : "The licence of %s is none that SPDX knows: %s.%s"
                                        .formatted(id, names(component), from),
                        "Read what the artifact itself says of its licence.");
        return users.isEmpty() ? finding : finding.inModule(users.get(0));
    }

    private static String names(SbomComponent component) {
        String names = component.licences().stream().map(Licence::text).collect(Collectors.joining(" or "));
        return VisibleText.bounded(Text.line(names), MAX_SHOWN);
    }
}
