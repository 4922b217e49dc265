package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitClonesTest {
    @TempDir
    Path folder;

    private TestRepository origin;
    private String head;

    @BeforeEach
    void makeRepository() throws IOException {
        origin = TestRepository.in(Files.createDirectory(folder.resolve("origin")));
        origin.commit("first");
        head = origin.commit("second");
        origin.git("branch", "--move", "main", "trunk");
    }

    @Test
    void knowsTheDefaultBranchOfAClone() throws CheckoutException {
        origin.git("clone", "--quiet", url(), "../clone");
        TestRepository clone = new TestRepository(folder.resolve("clone"));
        clone.git("switch", "--quiet", "-c", "topic");
        Checkout checkout = new Git(clone.directory()).read();
        assertThat(checkout.head()).isEqualTo(head);
        assertThat(checkout.branch()).hasValue("topic");
        assertThat(checkout.defaultBranch()).hasValue("trunk");
    }

    @Test
    void knowsNoDefaultBranchWhenOnlyACommitWasFetched() throws CheckoutException, IOException {
        // As actions/checkout does.
        TestRepository clone = TestRepository.in(Files.createDirectory(folder.resolve("clone")));
        clone.git("remote", "add", "origin", url());
        clone.git("fetch", "--quiet", "--depth=1", "origin", "+" + head + ":refs/remotes/pull/7/merge");
        clone.git("checkout", "--quiet", "--force", "refs/remotes/pull/7/merge");
        Checkout checkout = new Git(clone.directory()).read();
        assertThat(checkout.head()).isEqualTo(head);
        assertThat(checkout.branch()).isEmpty();
        assertThat(checkout.defaultBranch()).isEmpty();
    }

    @Test
    void seesNoParentsInAShallowClone() throws CheckoutException {
        origin.git("tag", "v1.0");
        origin.git("clone", "--quiet", "--depth=1", "--branch=v1.0", url(), "../clone");
        Checkout checkout = new Git(folder.resolve("clone")).read();
        assertThat(checkout.head()).isEqualTo(head);
        assertThat(checkout.parents()).isEmpty();
        assertThat(checkout.branch()).isEmpty();
        assertThat(checkout.tags()).containsExactly("v1.0");
    }

    @Test
    void readsAWorktree() throws CheckoutException {
        origin.git("worktree", "add", "--quiet", "-b", "topic", "../tree", "HEAD^");
        Checkout checkout = new Git(folder.resolve("tree")).read();
        assertThat(checkout.head()).isEqualTo(origin.git("rev-parse", "HEAD^"));
        assertThat(checkout.branch()).hasValue("topic");
        assertThat(new Git(origin.directory()).read().branch()).hasValue("trunk");
    }

    @Test
    void readsASubmoduleAndNotWhatHoldsIt() throws CheckoutException, IOException {
        TestRepository outer = TestRepository.in(Files.createDirectory(folder.resolve("outer")));
        outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url(), "inner");
        String outerHead = outer.commit("with a submodule");
        assertThat(new Git(outer.directory().resolve("inner")).read().head()).isEqualTo(head);
        assertThat(new Git(outer.directory()).read().head()).isEqualTo(outerHead);
    }

    private String url() {
        return origin.directory().toUri().toString();
    }
}
