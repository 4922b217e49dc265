package io.github.cimaven.guard;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;
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
        return release.modules().stream().flatMap(this::check).toList();
    }

    private Stream<Finding> check(Release.Module module) {
        String version = Text.line(module.version());
        Stream<Finding> development = Versions.developmentMark(version).stream()
                .map(mark -> finding(
                        "The version %s of %s is no release: it has %s.".formatted(version, module.artifactId(), mark),
                        "Set the version to release, as in: mvn versions:set -DnewVersion=1.2.3"));
        Stream<Finding> preRelease = Versions.precededWrongly(version).stream()
                .map(base -> finding(
                        "Maven sorts the pre-release %s of %s after the release %s."
                                .formatted(version, module.artifactId(), base),
                        "Use a qualifier that Maven knows: mvn versions:set -DnewVersion=" + base + "-rc.1"));
        return Stream.concat(development, preRelease)
                .map(found -> found.inModule(module.artifactId()).at(module.pom(), Optional.empty()));
    }
}
