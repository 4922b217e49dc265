package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.git.GitTag;
import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;

/** The tag points to HEAD: what is built is what the tag stands for. */
final class TagIsHead implements Rule {

    @Override
    public String name() {
        return "tag-is-head";
    }

    @Override
    public Fact<?> asked(Release release) {
        return release.ofGit();
    }

    @Override
    public List<Finding> check(Release release) {
        return release.git()
                .map(git -> release.ciTag()
                        .map(tag -> named(git, tag))
                        .orElseGet(() -> elsewhere(release, git).stream()
                                .map(tag -> differs(git, tag))
                                .toList()))
                .orElse(List.of());
    }

    /** Tags of this very version that stand somewhere else, when none stands at HEAD. */
    static List<GitTag> elsewhere(Release release, GitState git) {
        List<GitTag> ofVersion = git.tagsWhere(tag -> release.tags()
                .version(tag.name())
                .filter(release.version()::equals)
                .isPresent());
        boolean atHead = ofVersion.stream().anyMatch(tag -> tag.place() == GitTag.Place.HEAD);
        return atHead ? List.of() : ofVersion;
    }

    private List<Finding> named(GitState git, String name) {
        Optional<GitTag> tag = git.tagsWhere(candidate -> candidate.name().equals(name)).stream()
                .findFirst();
        if (tag.isEmpty()) {
            return List.of(finding(
                    "The tag %s that CI names is not in this clone.".formatted(Text.line(name)),
                    "git fetch --tags origin"));
        }
        return tag.get().place() == GitTag.Place.HEAD ? List.of() : List.of(differs(git, tag.get()));
    }

    private Finding differs(GitState git, GitTag tag) {
        return finding(
                "The tag %s points to %s, but HEAD is %s."
                        .formatted(
                                Text.line(tag.name()),
                                GitState.shortened(tag.target()),
                                GitState.shortened(git.head())),
                "git checkout %s, or give this commit a version and a tag of its own."
                        .formatted(Text.line(tag.name())));
    }
}
