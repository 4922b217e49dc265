package io.github.cimaven.audit.owasp;

import io.github.cimaven.audit.Component;
import io.github.cimaven.audit.Vulnerability;
import java.util.List;
import java.util.Map;

/**
 * What dependency-check did and found.
 *
 * @param analyzers how many parts of the engine were at work
 * @param notAnalysed what it was given and did not look at
 * @param canary what it said of the canary
 * @param properties of the database: how far its data goes, and its schema
 * @param problems what went wrong, also what the engine only logs
 */
public record ScanResult(
        int analyzers,
        List<Component> notAnalysed,
        List<String> canary,
        Map<String, String> properties,
        List<Vulnerability> vulnerabilities,
        List<String> problems) {

    public ScanResult {
        notAnalysed = List.copyOf(notAnalysed);
        canary = List.copyOf(canary);
        properties = Map.copyOf(properties);
        vulnerabilities = List.copyOf(vulnerabilities);
        problems = List.copyOf(problems);
    }

    static ScanResult failed(String problem) {
        return new ScanResult(1, List.of(), List.of(), Map.of(), List.of(), List.of(problem));
    }
}
