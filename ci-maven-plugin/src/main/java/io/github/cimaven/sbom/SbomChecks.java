package io.github.cimaven.sbom;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is to be found in an SBOM as its generator made it.
 *
 * @param findings of completeness and hashes
 * @param inner what was shaded into the artifacts of modules
 */
public record SbomChecks(List<Finding> findings, List<Inner> inner) {

    public SbomChecks {
        findings = List.copyOf(findings);
        inner = List.copyOf(inner);
    }

    /**
     * @param modules all of the build
     * @param narrowing what the user configures that leaves artifacts out
     */
    public static SbomChecks of(List<SbomModule> modules, SbomContents sbom, Set<String> narrowing) throws IOException {
        List<Finding> findings = new ArrayList<>(new Completeness(modules, sbom, narrowing).check());
        findings.addAll(new Hashes(modules, sbom).check());
        List<Inner> inner = new ShadedArtifacts(modules, sbom).all();
        findings.addAll(notes(inner));
        return new SbomChecks(findings, inner);
    }

    /** @param allowed SPDX ids separated by commas; empty when licences are not looked at */
    public static List<Finding> licences(List<SbomModule> modules, SbomContents sbom, Optional<String> allowed) {
        return allowed.map(text -> new LicenceRule(modules, sbom, LicencePolicy.of(text)).check())
                .orElse(List.of());
    }

    /** Refuses what is no list of licences, before the work begins. */
    public static void refuse(String allowed) {
        LicencePolicy.of(allowed);
    }

    /** Whether it has everything. */
    public boolean isComplete() {
        return findings.stream()
                .noneMatch(finding ->
                        finding.rule().equals("sbom/missing") || finding.rule().equals("sbom/unresolved"));
    }

    private static List<Finding> notes(List<Inner> inner) {
        TreeMap<String, List<Inner>> added = inner.stream()
                .filter(each -> !each.known())
                .collect(Collectors.groupingBy(each -> each.module().artifactId(), TreeMap::new, Collectors.toList()));
        return added.entrySet().stream()
                .map(entry -> Finding.of(
                                "sbom/shaded",
                                Severity.NOTE,
                                "The artifact of %s holds others that are no dependencies; they were added to the SBOM: %s."
                                        .formatted(
                                                entry.getKey(),
                                                Text.list(entry.getValue().stream()
                                                        .map(each -> each.id().toString())
                                                        .toList())),
                                "Have them as dependencies, so that audits see what they need, too.")
                        .inModule(entry.getKey()))
                .toList();
    }
}
