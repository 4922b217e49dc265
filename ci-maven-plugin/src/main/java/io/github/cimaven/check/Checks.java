package io.github.cimaven.check;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.record.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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

    private Checks() {}

    /**
     * Everything that is wrong with what the module packaged, worst first.
     *
     * @param ignored ids of rules to leave out, with or without {@value #PREFIX}
     * @throws SettingException when a pattern of these is the name of no rule
     */
    public static List<Finding> check(Packaged module, Patterns ignored) {
        ignored.globs().forEach(Checks::refuseUnknown);
        return RULES.stream()
                .filter(rule -> !names(ignored, rule))
                .flatMap(rule -> rule.check(module).stream())
                .map(finding -> finding.inModule(module.coordinates().artifactId()))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static boolean names(Patterns patterns, Rule rule) {
        return patterns.matches(rule.name()) || patterns.matches(PREFIX + rule.name());
    }

    private static void refuseUnknown(String glob) {
        Patterns pattern = new Patterns(List.of(glob));
        if (RULES.stream().noneMatch(rule -> names(pattern, rule))) {
            throw new SettingException("ci.check.ignore=%s names no rule of ci:check. Type one or more of: %s."
                    .formatted(
                            SettingException.shown(glob),
                            RULES.stream().map(Rule::name).collect(Collectors.joining(", "))));
        }
    }
}
