package io.github.cimaven.audit;

import java.util.List;
import java.util.Optional;

/**
 * What one engine says.
 *
 * @param engine as a user knows it, with its version
 * @param data what it looked into; empty when it had none
 * @param vulnerabilities what it found, which may be too little when it is incomplete
 * @param incomplete why the report is not to be relied on, as whole sentences that say what to type next; empty when it
 *     is complete
 */
public record EngineReport(
        String engine, Optional<EngineData> data, List<Vulnerability> vulnerabilities, List<String> incomplete) {

    public EngineReport {
        vulnerabilities = List.copyOf(vulnerabilities);
        incomplete = List.copyOf(incomplete);
    }
}
