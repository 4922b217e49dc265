package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    private Path temporary;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = TestRepository.in(temporary.resolve("work"))
                .file(".gitignore", "ignored/\n")
                .file("pom.xml", "<project/>");
    }

    @Test
    void tellsHeadAndBranch() throws GitException {
        String commit = repository.commit("one");

        assertThat(state().head()).isEqualTo(commit);
        assertThat(state().branch()).contains("main");
        assertThat(state().shallow()).isFalse();
        repository.git("checkout", "--quiet", "--detach");
        assertThat(state().branch()).isEmpty();
    }

    @Test
    void placesTagsAsSeenFromHead() throws GitException {
        String one = repository.commit("one");
        repository.annotatedTag("v1");
        repository.git("checkout", "--quiet", "-b", "side");
        String side = repository.commit("side");
        repository.tag("v2");
        repository.git("checkout", "--quiet", "main");
        String two = repository.commit("two");
        repository.tag("v1.1").annotatedTag("v1.1-again");

        assertThat(state().tags())
                .containsExactly(
                        new GitTag("v1", one, GitTag.Place.ANCESTOR),
                        new GitTag("v1.1", two, GitTag.Place.HEAD),
                        new GitTag("v1.1-again", two, GitTag.Place.HEAD),
                        new GitTag("v2", side, GitTag.Place.ELSEWHERE));
    }

    @Test
    void tellsTheCommitsSinceATag() throws GitException {
        repository.commit("one");
        repository.annotatedTag("v1");
        String two = repository.commit("two\n\nwith a body");
        repository.file("pom.xml", "<project></project>");
        String three = repository.commit("three");

        try (GitRepository opened = GitRepository.open(repository.folder())) {
            assertThat(opened.commitsSince(Optional.of("v1"), 10))
                    .extracting(GitCommit::id)
                    .containsExactlyInAnyOrder(three, two);
            assertThat(opened.commitsSince(Optional.empty(), 2)).hasSize(2);
            GitCommit body = opened.commitsSince(Optional.of("v1"), 10).stream()
                    .filter(commit -> commit.id().equals(two))
                    .findFirst()
                    .orElseThrow();
            assertThat(body.message().strip()).isEqualTo("two\n\nwith a body");
            assertThat(body.parents()).isEqualTo(1);
            assertThat(body.author()).isNotBlank();
        }
    }

    @Test
    void peelsTagsOfTagsAndPackedTags() throws GitException {
        String one = repository.commit("one");
        repository.annotatedTag("inner");
        repository.git("tag", "--annotate", "--message", "m", "outer", "inner");
        repository.git("pack-refs", "--all");

        assertThat(state().tags()).extracting(GitTag::target).containsOnly(one);
    }

    @Test
    void doesNotTakeATagOfAFileForACommit() throws GitException {
        repository.commit("one");
        repository.git("tag", "v1", "HEAD:pom.xml");

        assertThat(state().tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.place()).isEqualTo(GitTag.Place.ELSEWHERE));
    }

    @Test
    void listsWhatDiffersFromHead() throws GitException {
        repository.file("gone.txt", "x").file("staged.txt", "x").commit("one");
        repository.file("pom.xml", "<project>changed</project>").file("new/untracked.txt", "x");
        repository.file("ignored/build.log", "x").file("staged.txt", "y").file("added.txt", "x");
        repository.git("add", "staged.txt", "added.txt");
        repository.git("rm", "--quiet", "gone.txt");

        assertThat(state().changed()).containsExactly("added.txt", "gone.txt", "pom.xml", "staged.txt");
        assertThat(state().untracked()).containsExactly("new/untracked.txt");
    }

    /** The first entry of git's answer begins with a blank, names may too, and a renamed file has two. */
    @Test
    void readsNamesAsTheyAre() throws GitException {
        repository
                .file(" blank first.txt", "x")
                .file("old name.txt", "some text that stays\n")
                .commit("one");
        repository.file(" blank first.txt", "y").file("Grüße \"1\".txt", "x");
        repository.git("mv", "old name.txt", "new name.txt");

        assertThat(state().changed()).containsExactly(" blank first.txt", "new name.txt", "old name.txt");
        assertThat(state().untracked()).containsExactly("Grüße \"1\".txt");
    }

    @Test
    void leavesOutWhatTheBuildItselfWrites() throws GitException {
        repository.commit("one");
        repository.file("target/ci/findings/guard.json", "[]").file("target/classes/A.class", "x");

        assertThat(state().untracked()).containsExactly("target/classes/A.class");
    }

    @Test
    void looksAtTheWholeRepositoryFromAFolderBelow() throws GitException {
        repository.file("module/pom.xml", "<project/>").commit("one");
        repository.file("other.txt", "x");

        try (GitRepository opened = GitRepository.open(repository.folder().resolve("module"))) {
            assertThat(opened.state(repository.folder().resolve("module/target/ci"))
                            .untracked())
                    .containsExactly("other.txt");
        }
    }

    private GitState state() throws GitException {
        try (GitRepository opened = GitRepository.open(repository.folder())) {
            return opened.state(repository.folder().resolve("target/ci"));
        }
    }

    @Test
    void tellsWhichBranchesContainHead() throws GitException {
        repository.commit("First");
        repository.git("checkout", "--quiet", "-b", "feature");
        repository.commit("On a feature");

        try (GitRepository opened = GitRepository.open(repository.folder())) {
            assertThat(opened.branches(name -> true))
                    .containsExactly(new GitBranch("feature", true), new GitBranch("main", false));
            assertThat(opened.branches("main"::equals)).containsExactly(new GitBranch("main", false));
            assertThat(opened.defaultBranch()).isEmpty();
        }
    }

    @Test
    void looksAtTheRemotesBranchesBeforeItsOwn() throws GitException {
        repository.commit("First");
        TestRepository clone = TestRepository.at(temporary.resolve("clone"));
        repository.git("clone", "--quiet", ".", clone.folder().toString());
        clone.commit("Not pushed");

        try (GitRepository opened = GitRepository.open(clone.folder())) {
            assertThat(opened.defaultBranch()).contains("main");
            assertThat(opened.branches(name -> true)).containsExactly(new GitBranch("main", false));
        }
    }

    @Test
    void tellsAnAnnotatedTagFromALightOne() throws GitException {
        repository.commit("First");
        repository.annotatedTag("v1").tag("v2");

        try (GitRepository opened = GitRepository.open(repository.folder())) {
            assertThat(opened.tagObject("v1")).hasValueSatisfying(tag -> {
                assertThat(tag.content()).startsWith("object ").endsWith("\n\nv1\n");
                assertThat(tag.signature()).isEmpty();
            });
            assertThat(opened.tagObject("v2")).isEmpty();
            assertThat(opened.tagObject("v3")).isEmpty();
        }
    }

    @Test
    void partsATagFromItsSignature() {
        TagObject tag =
                TagObject.of("tag v1\n\nv1\n-----BEGIN PGP SIGNATURE-----\n…\n".getBytes(StandardCharsets.UTF_8));

        assertThat(tag.content()).isEqualTo("tag v1\n\nv1\n");
        assertThat(tag.signature()).hasValueSatisfying(text -> assertThat(text).startsWith("-----BEGIN PGP SIGNATURE"));
    }
}
