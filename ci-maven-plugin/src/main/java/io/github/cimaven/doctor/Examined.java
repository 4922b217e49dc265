package io.github.cimaven.doctor;

import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;

/**
 * What one part of the machine or the repository is like.
 *
 * @param part as in {@code git}
 * @param state what was found, in a few words
 * @param findings an error stops a lane; a warning makes it slower, or tell less
 */
public record Examined(String part, String state, List<Finding> findings) {

    public Examined {
        findings = List.copyOf(findings);
    }

    /** {@code stops}, {@code warns} or {@code fine}. */
    public String verdict() {
        if (has(Severity.ERROR)) {
            return "stops";
        }
        return has(Severity.WARNING) ? "warns" : "fine";
    }

    private boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
