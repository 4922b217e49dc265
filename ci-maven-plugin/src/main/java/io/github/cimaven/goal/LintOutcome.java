package io.github.cimaven.goal;

import io.github.cimaven.json.Json;
import io.github.cimaven.lint.LintText;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;

/** Tells what lint found in a module, or why it found nothing out. */
record LintOutcome(LintMojo mojo) {
    /** The most findings of a module that the log shows. */
    private static final int MAX_SHOWN = 20;

    void tell(List<Finding> findings) throws MojoFailureException {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        findings.stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .limit(MAX_SHOWN)
                .map(LintText::line)
                .forEach(mojo.getLog()::warn);
        if (findings.size() - errors.size() > MAX_SHOWN) {
            mojo.getLog()
                    .warn("%d more are in %s."
                            .formatted(
                                    findings.size() - errors.size() - MAX_SHOWN,
                                    mojo.folder().lintSarif()));
        }
        if (!errors.isEmpty()) {
            throw new MojoFailureException(LintText.failure(errors));
        }
    }

    /** Said once for the whole build. */
    void notDone(Finding finding) throws IOException {
        Map<String, String> state = ReactorState.of(mojo.session, "lint.not-done");
        synchronized (state) {
            if (ReactorState.first(state)) {
                Json.write(mojo.folder().findings().resolve("lint.json"), List.of(finding));
                if (finding.severity() == Severity.NOTE) {
                    mojo.getLog().info(finding.message());
                } else {
                    mojo.getLog().warn(finding.message());
                }
            }
        }
    }
}
