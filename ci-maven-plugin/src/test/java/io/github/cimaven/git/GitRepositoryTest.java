package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.version.Description;
import io.github.cimaven.version.ReleaseTags;
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

    @Test
    void describesByTheNearestReleaseTag() throws GitException {
        repository.commit("one");
        repository.annotatedTag("v1.2.3");
        assertThat(describe()).isEqualTo(new Description(Optional.of("v1.2.3"), 0, head(), false));

        repository.commit("two");
        repository.tag("vendor-import").tag("nightly");
        repository.commit("three");
        assertThat(describe()).isEqualTo(new Description(Optional.of("v1.2.3"), 2, head(), false));

        repository.file("pom.xml", "<project>changed</project>");
        assertThat(describe().dirty()).isTrue();
    }

    @Test
    void agreesWithGitDescribeAcrossMerges() throws GitException {
        repository.commit("one");
        repository.tag("v1.0");
        repository.git("checkout", "--quiet", "-b", "side");
        repository.file("side.txt", "x").commit("side 1");
        repository.file("side.txt", "y").commit("side 2");
        repository.git("checkout", "--quiet", "main");
        repository.file("main.txt", "x").commit("main 1");
        repository.git("merge", "--quiet", "--no-edit", "side");

        String described = repository.git("describe", "--tags", "--long").strip();

        assertThat(described).startsWith("v1.0-4-g");
        assertThat(describe()).isEqualTo(new Description(Optional.of("v1.0"), 4, head(), false));
    }

    @Test
    void countsAllCommitsWithoutATag() throws GitException {
        repository.commit("one");
        repository.commit("two");
        repository.tag("nightly");

        assertThat(describe()).isEqualTo(new Description(Optional.empty(), 2, head(), false));
    }

    @Test
    void doesNotCountUntrackedFilesAsDirty() throws GitException {
        repository.commit("one");
        repository.tag("v1");
        repository.file("new.txt", "x");

        assertThat(describe().exact()).isTrue();
    }

    private String head() {
        return repository.git("rev-parse", "--short=7", "HEAD").strip();
    }

    private GitState state() throws GitException {
        try (GitRepository opened = GitRepository.open(repository.folder())) {
            return opened.state(repository.folder().resolve("target/ci"));
        }
    }

    private Description describe() throws GitException {
        try (GitRepository opened = GitRepository.open(repository.folder())) {
            return opened.describe(new ReleaseTags(Patterns.of("v*")));
        }
    }
}
