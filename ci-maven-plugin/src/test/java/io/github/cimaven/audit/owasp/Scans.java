package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What dependency-check may say, for tests. */
final class Scans {
    static final Map<String, String> FINISHED =
            Map.of("nvd.api.last.modified", "2026-11-24T10:00:00Z", "version", "5.6");

    private Scans() {}

    static Component component(String artifactId) {
        return new Component("com.acme", artifactId, "1.0", Optional.empty(), "jar", Path.of(artifactId + "-1.0.jar"));
    }

    static ScanResult clean() {
        return new ScanResult(29, List.of(), List.of(Canary.CVE), FINISHED, List.of(), List.of());
    }

    static ScanResult withProperties(Map<String, String> properties) {
        return new ScanResult(29, List.of(), List.of(Canary.CVE), properties, List.of(), List.of());
    }

    static ScanResult withProblems(String... problems) {
        return new ScanResult(29, List.of(), List.of(Canary.CVE), FINISHED, List.of(), List.of(problems));
    }
}
