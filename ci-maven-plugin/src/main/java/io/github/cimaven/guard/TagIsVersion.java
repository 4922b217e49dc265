package io.github.cimaven.guard;

import io.github.cimaven.finding.Text;
import io.github.cimaven.git.GitState;
import io.github.cimaven.git.GitTag;
import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.Optional;

/**
 * The tag names exactly the version of the root of the build.
 *
 * <p>The tag is the one that the CI environment names. Without one, it is a tag at HEAD; of several, one that fits is
 * enough.
 */
final class TagIsVersion implements Rule {

    @Override
    public String name() {
        return "tag-is-version";
    }

    @Override
    public List<Finding> check(Release release) {
        if (release.ciTag().isPresent()) {
            return named(release, release.ciTag().get());
        }
        return release.git().map(git -> atHead(release, git)).orElse(List.of());
    }

    private List<Finding> named(Release release, String tag) {
        Optional<String> version = release.tags().version(tag);
        if (version.isEmpty()) {
            return List.of(finding(
                    "The tag %s matches none of the release tags (%s).".formatted(Text.line(tag), release.tags()),
                    "Tag with %s, or name the pattern in ci.release.tags."
                            .formatted(release.tags().tagFor(release.version()))));
        }
        return version.get().equals(release.version()) ? List.of() : List.of(differs(release, List.of(tag)));
    }

    private List<Finding> atHead(Release release, GitState git) {
        List<String> tags = git
                .tagsWhere(tag -> tag.place() == GitTag.Place.HEAD
                        && release.tags().version(tag.name()).isPresent())
                .stream()
                .map(GitTag::name)
                .toList();
        String wanted = release.version();
        if (tags.stream()
                .anyMatch(tag ->
                        release.tags().version(tag).filter(wanted::equals).isPresent())) {
            return List.of();
        }
        if (!tags.isEmpty()) {
            return List.of(differs(release, tags));
        }
        if (!TagIsHead.elsewhere(release, git).isEmpty()) {
            // Told by that rule.
            return List.of();
        }
        String tag = release.tags().tagFor(Versions.developmentMark(wanted).isPresent() ? "<version>" : wanted);
        String command = "git tag --annotate %s --message %s && git push origin %s".formatted(tag, tag, tag);
        List<String> others = git.tagsWhere(other -> other.place() == GitTag.Place.HEAD).stream()
                .map(GitTag::name)
                .toList();
        String message =
                "No release tag (%s) points to HEAD %s".formatted(release.tags(), GitState.shortened(git.head()));
        return List.of(
                others.isEmpty()
                        ? finding(message + ".", command)
                        : finding(
                                "%s, only %s.".formatted(message, Text.list(others)),
                                command + ", or name the pattern of your tags in ci.release.tags"));
    }

    private Finding differs(Release release, List<String> tags) {
        String version = release.version();
        String tagged = Text.line(release.tags().version(tags.get(0)).orElse(""));
        String setVersion = "mvn versions:set -DnewVersion=" + tagged;
        return finding(
                "The tag %s does not name the version %s of the build.".formatted(Text.list(tags), version),
                Versions.developmentMark(version).isPresent()
                        ? setVersion
                        : setVersion + ", or tag the commit with "
                                + release.tags().tagFor(version) + ".");
    }
}
