package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.record.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The version of every module is one to release.
 *
 * <p>Refused is what stands for work in progress: SNAPSHOT in Maven's sense, {@code dev} and {@code dirty} as tools
 * derive them from git, everything with {@code +} (Maven sorts it after the release, and some repositories break on
 * it), and a <code>${…}</code> that nothing resolved. A pre-release (alpha, beta, milestone, rc, …) may be released
 * when Maven sorts it before its release: 1.2.3-rc.1 does, 1.2.3-pre1 would count as newer than 1.2.3.
 */
final class ReleaseVersion implements Rule {

    @Override
    public String name() {
        return "release-version";
    }

    @Override
    public List<Finding> check(Release release) {
        Map<String, List<Release.Module>> byVersion = release.modules().stream()
                .collect(Collectors.groupingBy(Release.Module::version, LinkedHashMap::new, Collectors.toList()));
        return byVersion.entrySet().stream()
                .flatMap(entry -> check(Text.line(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Stream<Finding> check(String version, List<Release.Module> modules) {
        Release.Module first = modules.get(0);
        String names =
                Text.list(modules.stream().map(Release.Module::artifactId).toList());
        Stream<Finding> development = Versions.developmentMark(version).stream()
                .map(mark -> finding(
                        "The version %s is none to release, it %s: %s.".formatted(version, mark, names),
                        "Set the version to release, as in: mvn versions:set -DnewVersion=1.2.3"));
        Stream<Finding> preRelease = Versions.precededWrongly(version).stream()
                .map(base -> finding(
                        "Maven sorts the pre-release %s after the release %s: %s.".formatted(version, base, names),
                        "Use a qualifier that Maven knows: mvn versions:set -DnewVersion=" + base + "-rc.1"));
        return Stream.concat(development, preRelease)
                .map(found -> found.inModule(first.artifactId()).at(first.pom(), Optional.empty()));
    }
}
