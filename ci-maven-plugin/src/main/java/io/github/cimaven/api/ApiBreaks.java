package io.github.cimaven.api;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Optional;

/** What the comparison of a module with its last release comes to. */
public final class ApiBreaks {
    private ApiBreaks() {}

    /** @param breaks as {@link ApiComparator} has them */
    public static Finding of(String module, VersionStep step, List<String> breaks) {
        if (breaks.isEmpty()) {
            return note("api/compared", module, "The API of %s keeps what %s has.".formatted(module, step.before()));
        }
        String what = "The API of %s breaks %s that %s has: %s."
                .formatted(module, Text.count(breaks.size(), "member", "members"), step.before(), Text.list(breaks));
        Optional<Boolean> allowed = step.allowsBreak();
        if (allowed.isEmpty()) {
            return note("api/not-compared", module, what + " Whether the version may, it does not say by its numbers.");
        }
        return allowed.get()
                ? note("api/compared", module, what + " The version %s says so.".formatted(step.after()))
                : Finding.of(
                                "api/break",
                                Severity.ERROR,
                                what,
                                "Release it as %s or higher: mvn versions:set -DnewVersion=%s. Or keep what was there, deprecated. Not an API: -Dci.api.skip=true"
                                        .formatted(step.next(), step.next()))
                        .inModule(module);
    }

    /** @param reason as a phrase */
    public static Finding notCompared(String module, String reason) {
        return note("api/not-compared", module, "The API of %s was not compared: %s.".formatted(module, reason));
    }

    private static Finding note(String rule, String module, String message) {
        return new Finding(
                        rule,
                        Severity.NOTE,
                        message,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .inModule(module);
    }
}
