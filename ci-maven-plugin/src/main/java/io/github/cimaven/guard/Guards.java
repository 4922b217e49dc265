package io.github.cimaven.guard;

import io.github.cimaven.config.GuardKeys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.finding.RuleNames;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.GuardFacts;
import io.github.cimaven.record.GuardFacts.GuardResult;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rule, in the order in which findings of the same severity are told. */
public final class Guards {
    static final String PREFIX = "guard/";

    static final List<Rule> RULES = List.of(
            new InGitRepository(),
            new FullHistory(),
            new TagIsVersion(),
            new TagIsHead(),
            new TagIsSigned(),
            new OnReleasedBranch(),
            new CleanTree(),
            new BuiltGreen(),
            new ReleaseVersion(),
            new NoSnapshots(),
            new VersionOrder(),
            new WholeReactor(),
            new ResolvablePoms(),
            new PlainHttp(),
            new SystemScope(),
            new OutputTimestampSet(),
            new ChangelogEntry(),
            new SigningKey());

    private static final RuleNames NAMES =
            new RuleNames("ci:guard", PREFIX, RULES.stream().map(Rule::name).toList());

    private Guards() {}

    /**
     * What the rules came to.
     *
     * @param findings everything that is wrong with the release, worst first
     */
    public record Report(List<Finding> findings, GuardFacts facts) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** @throws SettingException when a pattern is the name of no rule */
    public static void refuseUnknown(Patterns ignored) {
        NAMES.refuseUnknown(GuardKeys.IGNORE, ignored);
    }

    /** Whether the user leaves out the rule of that name. */
    public static boolean isIgnored(Patterns ignored, String name) {
        return NAMES.isIgnored(ignored, name);
    }

    /** @param ignored names of rules to leave out, with or without {@value #PREFIX} */
    public static Report check(Release release, Patterns ignored) {
        List<Finding> findings = new ArrayList<>();
        List<GuardResult> results = new ArrayList<>();
        for (Rule rule : RULES) {
            if (NAMES.isIgnored(ignored, rule.name())) {
                results.add(result(rule, GuardResult.SKIPPED, Optional.of(GuardKeys.IGNORE)));
                continue;
            }
            Fact<?> asked = rule.asked(release);
            List<Finding> found = rule.check(release);
            findings.addAll(found);
            if (found.isEmpty() && asked.value().isEmpty()) {
                String result = asked.missing() ? GuardResult.UNKNOWN : GuardResult.NOT_APPLICABLE;
                results.add(result(rule, result, Optional.of(asked.reason())));
            } else {
                results.add(result(rule, outcome(found), Optional.empty()));
            }
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return new Report(findings, new GuardFacts(results));
    }

    private static String outcome(List<Finding> found) {
        if (found.isEmpty()) {
            return GuardResult.PASSED;
        }
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? GuardResult.FAILED
                : GuardResult.WARNED;
    }

    private static GuardResult result(Rule rule, String result, Optional<String> reason) {
        return new GuardResult(PREFIX + rule.name(), result, reason);
    }
}
