package io.github.cimaven.audit.owasp.engine;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.Vulnerability;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.owasp.dependencycheck.dependency.Dependency;
import org.owasp.dependencycheck.dependency.VulnerableSoftware;

/**
 * What dependency-check found, told of the artifacts that it was given. What is shaded into an artifact is one more
 * dependency to the engine; here it is the artifact's.
 */
record Findings(Map<Component, Dependency> given) {
    private static final String DETAILS = "https://nvd.nist.gov/vuln/detail/";

    List<Vulnerability> of(List<Dependency> analysed) {
        Map<String, Vulnerability> found = new LinkedHashMap<>();
        given.forEach((component, dependency) -> analysed.stream()
                .filter(other -> isOf(dependency, other))
                .forEach(other -> other.getVulnerabilities(true)
                        .forEach(vulnerability -> found.putIfAbsent(
                                component.coordinates() + " " + vulnerability.getName(),
                                vulnerability(component, shaded(dependency, other), vulnerability)))));
        return List.copyOf(found.values());
    }

    private static boolean isOf(Dependency dependency, Dependency other) {
        return isSame(dependency, other)
                || String.valueOf(other.getFilePath()).startsWith(dependency.getFilePath() + File.separator);
    }

    private static boolean isSame(Dependency dependency, Dependency other) {
        return Objects.equals(dependency.getFilePath(), other.getFilePath());
    }

    private static Optional<String> shaded(Dependency dependency, Dependency other) {
        return isSame(dependency, other) ? Optional.empty() : Optional.ofNullable(other.getPackagePath());
    }

    private static Vulnerability vulnerability(
            Component component,
            Optional<String> shaded,
            org.owasp.dependencycheck.dependency.Vulnerability vulnerability) {
        Optional<Cvss> cvss = Cvss.of(vulnerability);
        String description =
                String.valueOf(vulnerability.getDescription()).strip().replaceAll("\\s+", " ");
        return new Vulnerability(
                component.coordinates(),
                vulnerability.getName(),
                Set.of(),
                cvss.map(Cvss::score),
                cvss.map(Cvss::vector),
                vulnerability.getKnownExploitedVulnerability() != null,
                fixedIn(vulnerability.getMatchedVulnerableSoftware()),
                shaded.map(name -> "In " + name + ", which is shaded into it: ").orElse("") + description,
                Optional.of(DETAILS + vulnerability.getName()));
    }

    private static List<String> fixedIn(VulnerableSoftware matched) {
        return Optional.ofNullable(matched)
                .map(VulnerableSoftware::getVersionEndExcluding)
                .map(List::of)
                .orElse(List.of());
    }
}
