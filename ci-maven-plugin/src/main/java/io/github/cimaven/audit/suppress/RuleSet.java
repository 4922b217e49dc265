package io.github.cimaven.audit.suppress;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What files of suppressions say.
 *
 * @param findings what is not understood in them, or amiss
 */
public record RuleSet(List<Rule> rules, List<Finding> findings) {
    public static final RuleSet EMPTY = new RuleSet(List.of(), List.of());

    public RuleSet {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    public RuleSet and(RuleSet other) {
        return new RuleSet(
                Stream.concat(rules.stream(), other.rules.stream()).toList(),
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }
}
