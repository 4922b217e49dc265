package io.github.cimaven.audit.suppress;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import io.github.cimaven.text.VisibleText;
import java.util.Optional;

/** Findings about suppressions themselves. Names come from files, so that they are made visible and short. */
final class Notes {
    private static final int MAX_NAME = 120;

    private Notes() {}

    static Finding of(String rule, Severity severity, String message, String fix, String file, Optional<Integer> line) {
        return Finding.of("audit/" + rule, severity, message, fix).at(file, line);
    }

    static Finding about(Rule rule, String id, Severity severity, String message, String fix) {
        return of(id, severity, message, fix, rule.file(), rule.line());
    }

    static Finding notUnderstood(String what, String effect, String file, Optional<Integer> line) {
        return of(
                "suppression-not-understood",
                Severity.WARNING,
                "%s is not understood in a suppression, so %s.".formatted(shown(what), effect),
                "Name the artifact by gav or packageUrl and the vulnerability by cve or vulnerabilityName.",
                file,
                line);
    }

    static String shown(String text) {
        return VisibleText.of(Text.line(text), MAX_NAME);
    }
}
