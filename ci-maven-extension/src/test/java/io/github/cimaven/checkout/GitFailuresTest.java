package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFailuresTest {
    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNoRepository() {
        assertFails(new Git(folder), "There is no git repository at %s. Build in a clone, or begin one: git init.");
    }

    @Test
    void saysThatThereIsNoCommit() {
        TestRepository.in(folder);
        assertFails(new Git(folder), "The git repository at %s has no commit yet. Commit first.");
    }

    @Test
    void saysThatGitIsNotInstalled() {
        assertThatThrownBy(() -> new Git("git-that-is-not-installed", folder).read())
                .isInstanceOf(CheckoutException.class)
                .hasMessageStartingWith("The program git cannot be run in " + folder + " (")
                .hasMessageEndingWith("). Install it, or add it to PATH.");
    }

    @Test
    void saysWhatGitSaysOfABrokenRepository() throws IOException {
        TestRepository repository = TestRepository.in(folder);
        String head = repository.commit("first");
        Files.delete(folder.resolve(".git/objects/" + head.substring(0, 2) + "/" + head.substring(2)));
        assertThatThrownBy(() -> new Git(folder).read())
                .isInstanceOf(CheckoutException.class)
                .hasMessageStartingWith("git cannot read " + folder + ": fatal: bad object HEAD")
                .hasMessageEndingWith(". Look at what 'git log -1' says there.");
    }

    @Test
    void passesOnWhatGitProposesForAForeignRepository() throws IOException {
        TestRepository.in(folder).commit("first");
        Path below = Files.createDirectory(folder.resolve("module"));
        String git = script("GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git \"$@\"");
        assertThatThrownBy(() -> new Git(git, below).read())
                .isInstanceOf(CheckoutException.class)
                .hasMessage("git does not trust " + below + ", because it belongs to another user. Type:"
                        + " git config --global --add safe.directory " + folder.toRealPath());
    }

    @Test
    void proposesTheDirectoryWhenGitProposesNothing() throws IOException {
        Git git = new Git(script("echo 'fatal: unsafe repository, see safe.directory' >&2; exit 128"), folder);
        assertFails(
                git,
                "git does not trust %1$s, because it belongs to another user. Type:"
                        + " git config --global --add safe.directory %1$s");
    }

    @Test
    void showsAReasonOfManyLinesAndControlCharactersAsOneLine() throws IOException {
        Git git = new Git(script("printf 'fatal: \\033[31mred\\nmore\\n' >&2; exit 1"), folder);
        assertFails(git, "git cannot read %s: fatal: ?[31mred. Look at what 'git log -1' says there.");
    }

    @Test
    void saysThatNoReasonIsKnown() throws IOException {
        assertFails(
                new Git(script("exit 1"), folder),
                "git cannot read %s: no reason given. Look at what 'git log -1' says there.");
    }

    @Test
    void takesNothingElseForACommit() throws IOException {
        for (String answer : new String[] {"", "hello", "hello\\n\\n\\n", "0123456\\n\\n"}) {
            assertFails(
                    new Git(script("printf '" + answer + "'"), folder),
                    "git told nothing of HEAD in %s. Look at what 'git log -1' says there.");
        }
    }

    @Test
    void doesNotWaitForEver() throws IOException {
        GitProgram git = new GitProgram(script("exec sleep 600"), folder, Duration.ofSeconds(1));
        long start = System.nanoTime();
        assertThatThrownBy(() -> git.run("log"))
                .isInstanceOf(CheckoutException.class)
                .hasMessage("git did not answer in %s within 1 s. Look at what 'git log -1' does there.", folder);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void keepsTheInterruptOfAnInterruptedBuild() throws IOException {
        Git git = new Git(script("exec sleep 5"), folder);
        Thread.currentThread().interrupt();
        assertFails(git, "git was interrupted in %s. Start the build again.");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysWhatIsWrongWhenTheDirectoryIsGone() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Files.delete(gone);
        assertThatThrownBy(() -> new Git(gone).read())
                .isInstanceOf(CheckoutException.class)
                .hasMessageContaining("No such file or directory");
    }

    private void assertFails(Git git, String message) {
        assertThatThrownBy(git::read)
                .isInstanceOf(CheckoutException.class)
                .hasNoCause()
                .hasMessage(message, folder);
    }

    /** A program in git's place. */
    private String script(String text) throws IOException {
        Path file = folder.resolve("fake-git");
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }
}
