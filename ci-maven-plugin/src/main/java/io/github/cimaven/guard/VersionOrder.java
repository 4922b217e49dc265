package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.git.GitTag;
import io.github.cimaven.record.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * In Maven's order, the version sorts after every release that HEAD contains. Releases on other branches do not count,
 * so that 1.2.4 may follow 1.2.3 on a maintenance line when 2.0.0 is out.
 */
final class VersionOrder implements Rule {

    @Override
    public String name() {
        return "version-order";
    }

    @Override
    public Fact<?> asked(Release release) {
        return release.ofGit();
    }

    @Override
    public List<Finding> check(Release release) {
        return release.git().map(git -> check(release, git)).orElse(List.of());
    }

    private List<Finding> check(Release release, GitState git) {
        List<String> notBefore = git.tagsWhere(tag -> tag.place() == GitTag.Place.ANCESTOR).stream()
                .map(GitTag::name)
                .filter(tag -> release.tags()
                        .version(tag)
                        .filter(version -> Versions.compare(version, release.version()) >= 0)
                        .isPresent())
                .sorted(Comparator.comparing(
                                (String tag) -> release.tags().version(tag).orElse(""), Versions::compare)
                        .reversed())
                .toList();
        if (notBefore.isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                "The version %s does not sort after %s that HEAD contains: %s."
                        .formatted(
                                release.version(),
                                notBefore.size() == 1 ? "the release" : "the releases",
                                Text.list(notBefore)),
                "Choose a version above %s: mvn versions:set -DnewVersion=..."
                        .formatted(Text.line(
                                release.tags().version(notBefore.get(0)).orElse("")))));
    }
}
