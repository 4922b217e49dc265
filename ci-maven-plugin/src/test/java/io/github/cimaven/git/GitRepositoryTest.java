package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
