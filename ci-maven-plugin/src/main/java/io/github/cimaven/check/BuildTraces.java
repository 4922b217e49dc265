package io.github.cimaven.check;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.Severity;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.regex.Pattern;

/**
 * The manifest does not say who built it where: no {@code Built-By}, no {@code Build-Jdk} with a
 * patch level, no folder of the user. A warning where the build is to be reproducible, a note elsewhere.
 */
final class BuildTraces implements ArchiveRule {
    private static final Pattern PATCH_LEVEL = Pattern.compile("(?:1\\.)?\\d+(?:\\.\\d+|_\\d+|\\+\\d+).*");

    @Override
    public String name() {
        return "build-traces";
    }

    @Override
    public List<Finding> check(Archive archive, Packaged module) {
        List<String> traces = Manifests.of(archive).stream()
                .flatMap(manifest -> manifest.getMainAttributes().entrySet().stream())
                .filter(attribute -> trace(attribute, module.reproducible().userPaths()))
                .map(attribute -> attribute.getKey() + ": " + attribute.getValue())
                .toList();
        return traces.isEmpty()
                ? List.of()
                : List.of(finding(
                        archive.place(),
                        module.reproducible().timestamp().isPresent() ? Severity.WARNING : Severity.NOTE,
                        "The manifest tells who built it where: %s.".formatted(Text.list(traces)),
                        "Use maven-jar-plugin 3.2 or newer, and take the attributes out of its configuration."));
    }

    private static boolean trace(Map.Entry<Object, Object> attribute, List<String> userPaths) {
        Attributes.Name name = (Attributes.Name) attribute.getKey();
        String value = String.valueOf(attribute.getValue());
        return name.equals(new Attributes.Name("Built-By"))
                || (name.equals(new Attributes.Name("Build-Jdk"))
                        && PATCH_LEVEL.matcher(value).matches())
                || userPaths.stream().anyMatch(value::contains);
    }
}
