package io.github.cimaven.publish.github.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.version.ReleaseTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseNotesTest {
    private static final String PAGE = "https://github.com/acme/shop";
    private static final ReleaseId RELEASE =
            new ReleaseId("org.x", "shop", "1.1.0", Optional.of("v1.1.0"), Optional.empty());

    @Test
    void groupsCommitsByTheirKind() {
        assertThat(notes(
                        "fix: stop twice",
                        "feat(app): greet (#12)",
                        "Mend the roof",
                        "chore: tidy up",
                        "feat!: drop Java 8",
                        "docs: say so",
                        "fix: count\n\nBREAKING CHANGE: counts from 1"))
                .isEqualTo("""
                        [All changes since v1.0.0](https://github.com/acme/shop/compare/v1.0.0...v1.1.0)

                        ## Breaking changes

                        - drop Java 8 ([c4](https://github.com/acme/shop/commit/c4))
                        - count: counts from 1 ([c6](https://github.com/acme/shop/commit/c6))

                        ## Features

                        - **app:** greet ([#12](https://github.com/acme/shop/pull/12)) ([c1](https://github.com/acme/shop/commit/c1))

                        ## Fixes

                        - stop twice ([c0](https://github.com/acme/shop/commit/c0))

                        ## Documentation

                        - say so ([c5](https://github.com/acme/shop/commit/c5))

                        ## Other changes

                        - Mend the roof ([c2](https://github.com/acme/shop/commit/c2))
                        - tidy up ([c3](https://github.com/acme/shop/commit/c3))

                        ## Contributors

                        Ada
                        """);
    }

    @Test
    void makesOneListWithoutPrefixes() {
        assertThat(notes("Mend the roof", "Note: it rains"))
                .contains("## Changes\n\n- Mend the roof (")
                .contains("- Note: it rains (")
                .doesNotContain("Other changes");
    }

    /** What a commit says formats, links and mentions nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fix: thank @all                  | - thank @&#8203;all (",
                "fix: see #7 and a/b#8            | - see #&#8203;7 and a/b#&#8203;8 (",
                "fix: <img src=x onerror=y>       | - &lt;img src=x onerror=y&gt; (",
                "fix: ``` and `x`                 | - \\`\\`\\` and \\`x\\` (",
                "fix: [here](javascript:x)        | - \\[here\\](javascript:x) (",
                "fix: --> <!-- ci-release:0 -->   | - \\--&gt; &lt;!-- ci-release:0 --&gt; (",
                "fix(<b>@x): y                    | - **&lt;b&gt;@&#8203;x:** y (",
                "# not a heading                  | - \\# not a heading ("
            })
    void showsTextOfCommitsAsItIs(String message, String line) {
        assertThat(notes(message)).contains(line);
    }

    @Test
    void namesAuthorsAndCoAuthorsOnce() {
        NoteFacts facts = facts(
                commit(
                        "c1",
                        "x\n\nCo-authored-by: Grace @root <grace@x.org>\nco-authored-by: Ada L <ADA@x.org>\n",
                        "Ada",
                        "ada@x.org"),
                commit("c2", "y", "dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com"),
                commit("c3", "z", "Linus", "linus@x.org"));

        assertThat(new ReleaseNotes(NotesMode.ALL, PAGE, 100_000).of(facts, RELEASE))
                .endsWith("## Contributors\n\nLinus, Ada, Grace @&#8203;root\n")
                .doesNotContain("x.org");
    }

    @Test
    void leavesOutMergesAndTheReleasePlugin() {
        NoteFacts facts = facts(
                new NoteCommit("c1", "Merge pull request #1", "Ada", "a@x", 2),
                commit("c2", "[maven-release-plugin] prepare release v1.1.0", "Ada", "a@x"),
                commit("c3", "Mend", "Ada", "a@x"));

        assertThat(new ReleaseNotes(NotesMode.COMMITS, PAGE, 100_000).of(facts, RELEASE))
                .contains("Mend")
                .doesNotContain("Merge", "prepare release");
    }

    @ParameterizedTest
    @CsvSource({"ALL, true, true", "COMMITS, false, true", "CHANGELOG, true, false"})
    void tellsWhatIsAskedFor(NotesMode mode, boolean changelog, boolean commits) {
        NoteFacts facts = new NoteFacts(
                Optional.of("v1.0.0"), List.of(commit("c1", "Mend", "A", "a")), true, Optional.of("*New*"));

        String text = new ReleaseNotes(mode, PAGE, 100_000).of(facts, RELEASE);

        assertThat(text.contains("*New*")).isEqualTo(changelog);
        assertThat(text.contains("Mend")).isEqualTo(commits);
    }

    @Test
    void fitsIntoWhatGitHubTakes() {
        List<NoteCommit> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(commit("c" + i, "feat: " + "<".repeat(150) + i, "Author of it " + i, i + "@x"));
        }
        String changelog = "```\n" + "long line\n".repeat(20_000);
        NoteFacts facts = new NoteFacts(Optional.of("v1.0.0"), many, false, Optional.of(changelog));
        for (NotesMode mode : NotesMode.values()) {
            String text = new ReleaseNotes(mode, PAGE, 124_900).of(facts, RELEASE);
            assertThat(text.length()).isLessThanOrEqualTo(124_900);
        }
        assertThat(new ReleaseNotes(NotesMode.COMMITS, PAGE, 124_900).of(facts, RELEASE))
                .contains("… and many more commits.")
                .contains(" and 1900 more");
        assertThat(new ReleaseNotes(NotesMode.CHANGELOG, PAGE, 124_900).of(facts, RELEASE))
                .endsWith("long line\n```\n\n… The changelog has more.\n");
    }

    @Test
    void closesABlockOfCodeOfTheChangelog() {
        assertThat(Fences.closed("a\n~~~~ java\nb\n~~~\nc")).endsWith("c\n~~~~");
        assertThat(Fences.closed("a\n```\nb\n```\nc")).endsWith("\nc");
    }

    @Test
    void comparesWithNothingInTheFirstRelease() {
        NoteFacts facts =
                new NoteFacts(Optional.empty(), List.of(commit("c1", "Begin", "A", "a")), true, Optional.empty());
        assertThat(new ReleaseNotes(NotesMode.ALL, PAGE, 100_000).of(facts, RELEASE))
                .startsWith("## Changes\n\n- Begin");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.0, 'v1.0.0,v1.1.0-rc.1,v0.9.0', v1.0.0",
        "1.1.0-rc.2, 'v1.0.0,v1.1.0-rc.1', v1.1.0-rc.1",
        "1.10.0, 'v1.9.0,v1.2.0', v1.9.0",
        "1.0.0, 'other,v1.0.0-rc.1', ''"
    })
    void tellsSinceTheLastRelease(String version, String tags, String previous) {
        assertThat(PreviousTag.of(Arrays.asList(tags.split(",")), new ReleaseTags(Patterns.of("v*")), version)
                        .orElse(""))
                .isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, false",
        "1.0.0-rc.1, true",
        "1.0.0-alpha.2, true",
        "2.0-M1, true",
        "1.0.0-SNAPSHOT, true",
        "1.0.0.Final, false",
        "1.0.0-jre, false",
        "r5, false"
    })
    void knowsWhatComesBeforeARelease(String version, boolean prerelease) {
        assertThat(Standing.isPrerelease(version)).isEqualTo(prerelease);
    }

    private static String notes(String... messages) {
        List<NoteCommit> commits = new ArrayList<>();
        for (String message : messages) {
            commits.add(commit("c" + commits.size(), message, "Ada", "ada@x.org"));
        }
        return new ReleaseNotes(NotesMode.ALL, PAGE, 100_000)
                .of(new NoteFacts(Optional.of("v1.0.0"), commits, true, Optional.empty()), RELEASE);
    }

    private static NoteFacts facts(NoteCommit... commits) {
        return new NoteFacts(Optional.of("v1.0.0"), Stream.of(commits).toList(), true, Optional.empty());
    }

    private static NoteCommit commit(String id, String message, String author, String email) {
        return new NoteCommit(id, message, author, email, 1);
    }
}
