package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the manifest names a version, it is the project's. {@code Bundle-Version} has its numbers only (OSGi knows no
 * other order of them), in one of the two ways in which tools make them: 0.27ea1 gives 0.27.0 or 0.0.0. {@code
 * Implementation-Version} may say more after it, as a build number does.
 */
final class ManifestVersion implements ArchiveRule {
    private static final String IMPLEMENTATION = "Implementation-Version";
    private static final String BUNDLE = "Bundle-Version";
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+){0,2}");
    private static final Pattern WHOLE_NUMBERS = Pattern.compile("\\d+(?:\\.\\d+(?![a-zA-Z0-9])){0,2}");

    @Override
    public String name() {
        return "manifest-version";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        if (!archive.file().main()) {
            return List.of();
        }
        String version = module.coordinates().version();
        List<Finding> findings = new ArrayList<>();
        Manifests.attribute(archive, IMPLEMENTATION)
                .filter(named -> !named.startsWith(version))
                .ifPresent(named -> findings.add(differs(archive, IMPLEMENTATION, named, version)));
        Manifests.attribute(archive, BUNDLE)
                .filter(named -> Stream.of(NUMBERS, WHOLE_NUMBERS)
                        .noneMatch(numbers -> first(numbers, version).equals(first(NUMBERS, named))))
                .ifPresent(named -> findings.add(differs(archive, BUNDLE, named, version)));
        return findings;
    }

    private Finding differs(Archive archive, String attribute, String named, String version) {
        return finding(
                archive.place(),
                Severity.WARNING,
                "The manifest has %s %s, but the version is %s.".formatted(attribute, Text.line(named), version),
                "Leave the attribute to maven-jar-plugin or the bundle plugin, or set it to ${project.version}.");
    }

    /** The first three numbers, where a missing one is 0. */
    private static String first(Pattern pattern, String version) {
        Matcher matcher = pattern.matcher(version);
        if (!matcher.lookingAt()) {
            return "";
        }
        String numbers = matcher.group();
        return numbers
                + ".0"
                        .repeat(2
                                - (int) numbers.chars()
                                        .filter(character -> character == '.')
                                        .count());
    }
}
