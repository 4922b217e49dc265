package io.github.cimaven.guard;

import static io.github.cimaven.guard.Releases.ancestor;
import static io.github.cimaven.guard.Releases.atHead;
import static io.github.cimaven.guard.Releases.built;
import static io.github.cimaven.guard.Releases.elsewhere;
import static io.github.cimaven.guard.Releases.git;
import static io.github.cimaven.guard.Releases.with;
import static io.github.cimaven.guard.Releases.withTags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cimaven.record.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules tag-is-version and tag-is-head together: one mistake is told once. */
class TagRulesTest {

    static Stream<Release> goodReleases() {
        return Stream.of(
                Releases.good(),
                built("v1.2.3", Releases.good()),
                // Of several tags at HEAD, one that fits is enough.
                with("1.2.3", git(atHead("latest"), atHead("v1.2.3"), atHead("v1.2.3-rc.1"))),
                with("1.2.3-rc.1", git(atHead("v1.2.3-rc.1"))),
                // Only what stands before the * is taken off.
                withTags("release/*,v*", with("1.2.3", git(atHead("release/1.2.3")))),
                withTags("*", with("1.2.3", git(atHead("1.2.3")))),
                withTags("1.2.3", with("1.2.3", git(atHead("1.2.3")))));
    }

    @ParameterizedTest
    @MethodSource("goodReleases")
    void passATagThatNamesTheVersionAtHead(Release release) {
        assertThat(findings(release)).isEmpty();
    }

    static Stream<Arguments> badReleases() {
        return Stream.of(
                arguments(
                        with("1.2.3", git()),
                        "No release tag (v*) points to HEAD 1111111.",
                        "git tag --annotate v1.2.3 --message v1.2.3 && git push origin v1.2.3"),
                arguments(
                        with("1.2.3-SNAPSHOT", git()),
                        "No release tag (v*) points to HEAD 1111111.",
                        "git tag --annotate v<version> --message v<version> && git push origin v<version>"),
                arguments(
                        with("1.2.3", git(atHead("1.2.3"), ancestor("v1.2.2"))),
                        "No release tag (v*) points to HEAD 1111111, only 1.2.3.",
                        "git tag --annotate v1.2.3 --message v1.2.3 && git push origin v1.2.3, or name the pattern of your"
                                + " tags in ci.release.tags"),
                arguments(
                        with("1.2.4", git(atHead("v1.2.3"))),
                        "The tag v1.2.3 does not name the version 1.2.4 of the build.",
                        "mvn versions:set -DnewVersion=1.2.3, or tag the commit with v1.2.4."),
                arguments(
                        with("1.2.3-SNAPSHOT", git(atHead("v1.2.3"))),
                        "The tag v1.2.3 does not name the version 1.2.3-SNAPSHOT of the build.",
                        "mvn versions:set -DnewVersion=1.2.3"),
                arguments(
                        with("1.2", git(atHead("v1.2.0"), atHead("v1.2.1"))),
                        "The tag v1.2.0, v1.2.1 does not name the version 1.2 of the build.",
                        "mvn versions:set -DnewVersion=1.2.0, or tag the commit with v1.2."),
                arguments(
                        with("1.2.3", git(elsewhere("v1.2.3"))),
                        "The tag v1.2.3 points to 2222222, but HEAD is 1111111.",
                        "git checkout v1.2.3, or give this commit a version and a tag of its own."),
                arguments(
                        built("v1.2.3", with("1.2.3", git(ancestor("v1.2.3")))),
                        "The tag v1.2.3 points to 2222222, but HEAD is 1111111.",
                        "git checkout v1.2.3, or give this commit a version and a tag of its own."),
                arguments(
                        built("v1.2.3", with("1.2.3", git())),
                        "The tag v1.2.3 that CI names is not in this clone.",
                        "git fetch --tags origin"),
                arguments(
                        built("nightly", with("1.2.3", git(atHead("nightly")))),
                        "The tag nightly matches none of the release tags (v*).",
                        "Tag with v1.2.3, or name the pattern in ci.release.tags."),
                // What CI builds counts, not what else stands at HEAD.
                arguments(
                        built("v2.0.0", with("1.2.3", git(atHead("v1.2.3"), atHead("v2.0.0")))),
                        "The tag v2.0.0 does not name the version 1.2.3 of the build.",
                        "mvn versions:set -DnewVersion=2.0.0, or tag the commit with v1.2.3."),
                arguments(
                        built("V1.2.3", with("1.2.3", git(atHead("V1.2.3")))),
                        "The tag V1.2.3 matches none of the release tags (v*).",
                        "Tag with v1.2.3, or name the pattern in ci.release.tags."));
    }

    @ParameterizedTest
    @MethodSource("badReleases")
    void findWhatIsWrongOnce(Release release, String message, String fix) {
        assertThat(findings(release)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.fix()).contains(fix);
        });
    }

    @Test
    void nameTheRuleThatIsBroken() {
        assertThat(findings(with("1.2.3", git()))).extracting(Finding::rule).containsExactly("guard/tag-is-version");
        assertThat(findings(with("1.2.3", git(elsewhere("v1.2.3")))))
                .extracting(Finding::rule)
                .containsExactly("guard/tag-is-head");
    }

    @Test
    void showAHostileTagOnOneLine() {
        assertThat(findings(built("v1\n::set-env", with("1.2.3", git(atHead("v1\n::set-env"))))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("\n"));
    }

    private static List<Finding> findings(Release release) {
        return Stream.of(new TagIsVersion(), new TagIsHead())
                .flatMap(rule -> rule.check(release).stream())
                .toList();
    }
}
