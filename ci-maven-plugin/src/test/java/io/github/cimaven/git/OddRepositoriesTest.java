package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clones as CI makes them, and folders that are no clone: a state or one sentence, never a stack trace. */
class OddRepositoriesTest {
    @TempDir
    private Path temporary;

    @Test
    void knowsAShallowClone() throws GitException {
        TestRepository origin = TestRepository.in(temporary.resolve("origin"));
        origin.commit("one");
        origin.commit("two");
        origin.git("clone", "--quiet", "--depth", "1", origin.folder().toUri().toString(), "../clone");

        assertThat(state(temporary.resolve("clone")).shallow()).isTrue();
        assertThat(state(origin.folder()).shallow()).isFalse();
    }

    @Test
    void readsALinkedWorkTree() throws GitException {
        TestRepository main = TestRepository.in(temporary.resolve("main"));
        String commit = main.file("a.txt", "x").commit("one");
        main.annotatedTag("v1");
        main.git("worktree", "add", "--quiet", "-b", "side", "../linked");
        TestRepository.at(temporary.resolve("linked")).file("new.txt", "x");

        GitState state = state(temporary.resolve("linked"));

        assertThat(state.head()).isEqualTo(commit);
        assertThat(state.branch()).contains("side");
        assertThat(state.tags()).containsExactly(new GitTag("v1", commit, GitTag.Place.HEAD));
        assertThat(state.untracked()).containsExactly("new.txt");
    }

    @Test
    void readsASubmodule() throws GitException {
        TestRepository library = TestRepository.in(temporary.resolve("library"));
        String commit = library.file("a.txt", "x").commit("one");
        library.tag("v1");
        TestRepository outer = TestRepository.in(temporary.resolve("outer"));
        outer.git("submodule", "--quiet", "add", library.folder().toString(), "sub");
        outer.commit("with submodule");

        GitState state = state(outer.folder().resolve("sub"));

        assertThat(state.head()).isEqualTo(commit);
        assertThat(state.tags()).extracting(GitTag::name).containsExactly("v1");
        assertThat(state(outer.folder()).changed()).isEmpty();
    }

    @Test
    void seesAChangedSubmodule() throws GitException {
        TestRepository library = TestRepository.in(temporary.resolve("library"));
        library.file("a.txt", "x").commit("one");
        TestRepository outer = TestRepository.in(temporary.resolve("outer"));
        outer.git("submodule", "--quiet", "add", library.folder().toString(), "sub");
        outer.commit("with submodule");
        TestRepository.at(outer.folder().resolve("sub")).commit("another");

        assertThat(state(outer.folder()).changed()).containsExactly("sub");
    }

    @Test
    void refusesAFolderOutsideOfGit() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("plain"));

        refuses(folder, "There is no git repository at or above " + folder + ".");
    }

    @Test
    void refusesABareRepository() {
        TestRepository bare = TestRepository.in(temporary.resolve("bare.git"), "--bare");

        refuses(bare.folder(), "The git repository " + bare.folder() + " is bare: it has no work tree.");
    }

    @Test
    void refusesARepositoryWithoutACommit() {
        TestRepository empty = TestRepository.in(temporary.resolve("empty"));

        refuses(empty.folder(), "The git repository " + empty.folder() + " has no commit at HEAD.");
    }

    @Test
    void refusesAGitFileThatPointsNowhere() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("broken"));
        Files.writeString(folder.resolve(".git"), "gitdir: /no/such/folder\n");

        refusesAsUnreadable(folder);
    }

    @Test
    void refusesAGitFileOfRubbish() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("rubbish"));
        Files.writeString(folder.resolve(".git"), "rubbish");

        assertThatExceptionOfType(GitException.class).isThrownBy(() -> state(folder));
    }

    @Test
    void refusesARepositoryWithMissingObjects() throws IOException {
        TestRepository repository = TestRepository.in(temporary.resolve("damaged"));
        String commit = repository.file("a.txt", "x").commit("one");
        Files.delete(repository
                .folder()
                .resolve(".git/objects")
                .resolve(commit.substring(0, 2))
                .resolve(commit.substring(2)));

        refusesAsUnreadable(repository.folder());
    }

    @Test
    void refusesARepositoryWithABrokenConfiguration() throws IOException {
        TestRepository repository = TestRepository.in(temporary.resolve("config"));
        repository.commit("one");
        Files.writeString(repository.folder().resolve(".git/config"), "[core\n");

        refusesAsUnreadable(repository.folder());
    }

    @Test
    void refusesARepositoryWithSha256() {
        TestRepository repository = TestRepository.in(temporary.resolve("sha256"), "--object-format=sha256");
        repository.commit("one");

        refusesAsUnreadable(repository.folder());
    }

    private static GitState state(Path folder) throws GitException {
        try (GitRepository opened = GitRepository.open(folder)) {
            return opened.state(folder.resolve("target/ci"));
        }
    }

    private static void refuses(Path folder, String message) {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> state(folder))
                .withMessage(message)
                .satisfies(e -> assertThat(e.fix()).isNotBlank());
    }

    private static void refusesAsUnreadable(Path folder) {
        assertThatExceptionOfType(GitException.class)
                .isThrownBy(() -> state(folder))
                .withMessageStartingWith("The git repository of " + folder + " cannot be read: ")
                .withMessageNotContaining("\n")
                .satisfies(e -> assertThat(e.fix()).isEqualTo("Look at it with: git -C " + folder + " fsck"));
    }
}
