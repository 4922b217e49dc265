package io.github.cimaven.audit.report;

import io.github.cimaven.audit.EngineReport;
import io.github.cimaven.audit.Verdict;
import io.github.cimaven.audit.suppress.Suppression;
import java.time.Instant;
import java.util.List;

/**
 * All that an audit came to.
 *
 * @param artifacts how many were looked at
 * @param time of the audit
 */
public record AuditResult(
        Verdict verdict, Suppression suppression, List<EngineReport> reports, int artifacts, Instant time) {

    public AuditResult {
        reports = List.copyOf(reports);
    }
}
