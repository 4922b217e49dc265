package io.github.cimaven.audit.suppress;

import io.github.cimaven.audit.Match;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Vulnerabilities after the suppressions.
 *
 * @param open what counts, in the order that it had
 * @param suppressed what does not
 * @param findings about the suppressions
 */
public record Suppression(List<Match> open, List<Suppressed> suppressed, List<Finding> findings) {

    public Suppression {
        open = List.copyOf(open);
        suppressed = List.copyOf(suppressed);
        findings = List.copyOf(findings);
    }

    /**
     * @param whole whether everything was looked at; otherwise nobody knows whether a rule is of use
     */
    public static Suppression of(List<Match> matches, RuleSet set, LocalDate today, boolean whole) {
        List<Match> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<Rule> used = new HashSet<>();
        for (Match match : matches) {
            List<Rule> fitting = set.rules().stream()
                    .filter(rule -> rule.matches().test(match))
                    .toList();
            used.addAll(fitting);
            Optional<Rule> rule =
                    fitting.stream().filter(one -> !one.expired(today)).findFirst();
            rule.ifPresentOrElse(one -> suppressed.add(new Suppressed(match, one)), () -> open.add(match));
        }
        List<Finding> findings = new ArrayList<>(set.findings());
        for (Rule rule : set.rules()) {
            about(rule, today, whole && !used.contains(rule)).ifPresent(findings::add);
        }
        return new Suppression(open, suppressed, findings);
    }

    private static Optional<Finding> about(Rule rule, LocalDate today, boolean unused) {
        String name = Notes.shown(rule.name());
        if (rule.expired(today)) {
            return Optional.of(Notes.about(
                    rule,
                    "suppression-expired",
                    Severity.WARNING,
                    "The suppression of %s ended on %s."
                            .formatted(name, rule.until().orElseThrow()),
                    "Mend the dependency, or look at it again and give the suppression a later day; else delete it."));
        }
        if (unused && !rule.general()) {
            return Optional.of(Notes.about(
                    rule,
                    "suppression-unused",
                    Severity.WARNING,
                    "The suppression of %s takes nothing away.".formatted(name),
                    "Delete it: it would hide the vulnerability when it comes back."));
        }
        if (rule.reason().isEmpty() && !rule.general()) {
            return Optional.of(Notes.about(
                    rule,
                    "suppression-without-reason",
                    Severity.NOTE,
                    "The suppression of %s does not say why.".formatted(name),
                    "Say it: <notes> in dependency-check's XML, analysis.detail in VEX."));
        }
        return Optional.empty();
    }
}
