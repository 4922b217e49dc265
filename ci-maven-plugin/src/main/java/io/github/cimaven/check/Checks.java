package io.github.cimaven.check;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.finding.RuleNames;
import io.github.cimaven.record.Finding;
import java.util.Comparator;
import java.util.List;

/** Every rule, in the order in which findings of the same severity are told. */
public final class Checks {
    static final String PREFIX = "check/";

    static final List<Rule> RULES = List.of(
            new Opens(),
            new Bounded(),
            new DuplicateEntries(),
            new UnsafeNames(),
            new HeaderNames(),
            new FileAndFolder(),
            new CaseClash(),
            new ManifestReads(),
            new ManifestVersion(),
            new ModuleName(),
            new DescriptorCoordinates(),
            new BytecodeLevel(),
            new PreviewFeatures(),
            new MultiRelease(),
            new MultiReleaseApi(),
            new SameClass(),
            new SplitPackage(),
            new Timestamps(),
            new BuildTraces(),
            new Licence(),
            new Providers(),
            new MainClass(),
            new CentralPom(),
            new CentralArtifacts());

    private static final RuleNames NAMES =
            new RuleNames("ci:check", PREFIX, RULES.stream().map(Rule::name).toList());

    private Checks() {}

    /**
     * Everything that is wrong with what the module packaged, worst first.
     *
     * @param ignored ids of rules to leave out, with or without {@value #PREFIX}
     * @throws SettingException when a pattern of these is the name of no rule
     */
    public static List<Finding> check(Packaged module, Patterns ignored) {
        NAMES.refuseUnknown(Keys.CHECK_IGNORE, ignored);
        return RULES.stream()
                .filter(rule -> !NAMES.isIgnored(ignored, rule.name()))
                .flatMap(rule -> rule.check(module).stream())
                .map(finding -> finding.inModule(module.coordinates().artifactId()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
