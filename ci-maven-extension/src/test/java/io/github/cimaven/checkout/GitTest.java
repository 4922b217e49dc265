package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTest {
    @TempDir
    Path folder;

    private TestRepository repository;

    @BeforeEach
    void makeRepository() {
        repository = TestRepository.in(folder);
    }

    @Test
    void readsTheFirstCommit() throws CheckoutException {
        String first = repository.commit("first");
        Checkout checkout = read();
        assertThat(checkout.head()).isEqualTo(first).hasSize(40);
        assertThat(checkout.parents()).isEmpty();
        assertThat(checkout.branch()).hasValue("main");
        assertThat(checkout.tags()).isEmpty();
        assertThat(checkout.defaultBranch()).isEmpty();
    }

    @Test
    void readsFromAFolderBelowTheRoot() throws CheckoutException, IOException {
        String first = repository.commit("first");
        Path below = Files.createDirectories(folder.resolve("module/src"));
        assertThat(new Git(below).read().head()).isEqualTo(first);
    }

    @Test
    void readsTheParentsOfAMergeInOrder() throws CheckoutException {
        repository.commit("first");
        repository.git("switch", "--quiet", "-c", "topic");
        String topic = repository.commit("topic");
        repository.git("switch", "--quiet", "main");
        String main = repository.commit("second");
        repository.git("merge", "--quiet", "--no-ff", "--message=merge", "topic");
        assertThat(read().parents()).containsExactly(main, topic);
        assertThat(read().branch()).hasValue("main");
    }

    @Test
    void readsLightAndAnnotatedTagsAtHeadOnly() throws CheckoutException {
        repository.commit("first");
        repository.git("tag", "v0.9");
        repository.commit("second");
        repository.git("tag", "v1.0");
        repository.git("tag", "--annotate", "--message=m", "release/2.0");
        assertThat(read().tags()).containsExactlyInAnyOrder("v1.0", "release/2.0");
    }

    @Test
    void tellsABranchFromATagOfTheSameName() throws CheckoutException {
        repository.commit("first");
        repository.git("switch", "--quiet", "-c", "v1.0");
        assertThat(read().branch()).hasValue("v1.0");
        assertThat(read().tags()).isEmpty();
        repository.git("tag", "main");
        assertThat(read().branch()).hasValue("v1.0");
        assertThat(read().tags()).containsExactly("main");
    }

    @Test
    void keepsCommasAndLettersOfAllCountries() throws CheckoutException {
        repository.commit("first");
        repository.git("switch", "--quiet", "-c", "größe,a");
        repository.git("tag", "v1,2");
        assertThat(read().branch()).hasValue("größe,a");
        assertThat(read().tags()).containsExactly("v1,2");
    }

    @Test
    void hasNoBranchWhenHeadIsDetached() throws CheckoutException {
        String first = repository.commit("first");
        repository.git("tag", "v1.0");
        repository.git("checkout", "--quiet", "--detach");
        assertThat(read().head()).isEqualTo(first);
        assertThat(read().branch()).isEmpty();
        assertThat(read().tags()).containsExactly("v1.0");
    }

    @Test
    void readsThousandsOfRefsAtHead() throws CheckoutException, IOException {
        String first = repository.commit("first");
        // As git pack-refs leaves them; more text than a pipe holds.
        String refs = IntStream.range(0, 5000)
                .mapToObj(i -> "%s refs/tags/v%04d%n".formatted(first, i))
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(".git/packed-refs"), "# pack-refs with: peeled fully-peeled sorted \n" + refs);
        assertThat(read().tags()).hasSize(5000).contains("v0000", "v4999");
        assertThat(read().branch()).hasValue("main");
    }

    @Test
    void isNotLedAstrayByTheUsersConfiguration() throws CheckoutException {
        String first = repository.commit("first");
        repository.git("tag", "v1.0");
        repository.git("config", "log.excludeDecoration", "*");
        repository.git("config", "log.decorate", "no");
        repository.git("config", "color.ui", "always");
        repository.git("config", "i18n.logOutputEncoding", "UTF-16");
        repository.git("config", "format.pretty", "oneline");
        assertThat(read().head()).isEqualTo(first);
        assertThat(read().branch()).hasValue("main");
        assertThat(read().tags()).containsExactly("v1.0");
    }

    @Test
    void takesNoWordOnASignatureForItsAnswer() throws CheckoutException, IOException {
        repository.commit("first");
        Path signed = Files.writeString(
                folder.resolve("signed"),
                repository
                        .git("cat-file", "commit", "HEAD")
                        .replace(
                                "\n\n",
                                "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n\n"));
        String commit = repository.git("hash-object", "-w", "-t", "commit", signed.toString());
        repository.git("reset", "--quiet", commit);
        repository.git("config", "log.showSignature", "true");
        assertThat(read().head()).isEqualTo(commit);
    }

    @Test
    void takesNoWarningOfGitForItsAnswer() throws CheckoutException, IOException {
        String first = repository.commit("first");
        Path script = Files.writeString(
                folder.resolve("git-with-warnings"), "#!/bin/sh\necho 'warning: broken ref' >&2\nexec git \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        assertThat(new Git(script.toString(), folder).read().head()).isEqualTo(first);
    }

    private Checkout read() throws CheckoutException {
        return new Git(folder).read();
    }
}
