package io.github.cimaven.spark;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.SparkKeys;
import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be said of sessions.
 *
 * @param module the {@code artifactId}
 * @param feature the Java that they ran on
 * @param check the class of the jar that was called
 */
public record Sessions(String module, int feature, Optional<String> check) {
    private static final int MAX_REASON = 600;

    public List<Finding> findings(Map<SparkVersion, SessionResult> results) {
        List<Finding> findings = new ArrayList<>();
        results.forEach((version, result) -> {
            boolean tried = result.duration().isPresent();
            if (tried && !SparkJdks.supports(version, feature)) {
                findings.add(jdk(version));
            }
            result.failure().map(failure -> failed(version, failure)).ifPresent(findings::add);
        });
        return findings;
    }

    private Finding jdk(SparkVersion version) {
        return Finding.of(
                        "spark/jdk",
                        Severity.WARNING,
                        "The session of %s ran on Java %d, on which Spark %s is not supported: its documentation names Java %s."
                                .formatted(version, feature, version.line(), SparkJdks.shown(version)),
                        "Run Maven with one of these.")
                .inModule(module);
    }

    private Finding failed(SparkVersion version, SessionResult.Failure failure) {
        boolean theirs = failure.phase().equals("check");
        String what = theirs
                ? "%s=%s failed in a session of %s"
                        .formatted(SparkKeys.CHECK, SettingException.shown(check.orElse("")), version)
                : "A session of %s with the jar of %s on its class path failed (%s)"
                        .formatted(version, module, failure.phase());
        String reason = VisibleText.bounded(Text.line(failure.reason()), MAX_REASON);
        return Finding.of(
                        theirs ? "spark/check" : "spark/session",
                        Severity.ERROR,
                        "%s: %s. Its output is in %s.".formatted(what, reason, failure.output()),
                        "Run it again by hand: java @%s. A longer limit: -D%s=5m"
                                .formatted(failure.output().resolveSibling("java.args"), SparkKeys.TIMEOUT))
                .inModule(module);
    }
}
