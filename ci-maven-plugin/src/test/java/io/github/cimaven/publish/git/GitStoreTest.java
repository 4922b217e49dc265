package io.github.cimaven.publish.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.git.RemoteFiles;
import io.github.cimaven.publish.spi.BlobStore.Blob;
import io.github.cimaven.publish.spi.JournalStore;
import io.github.cimaven.publish.spi.JournalStore.Document;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a bare repository, by the git program itself; each store is a clone of its own, as on a fresh runner. */
class GitStoreTest {
    private static final ReleaseId RELEASE = new ReleaseId("org.x", "lib", "1..0", Optional.of("v1"), Optional.of("c"));

    @TempDir
    private Path temporary;

    private Path remote;
    private int clones;

    @BeforeEach
    void remote() throws Exception {
        remote = temporary.resolve("remote.git");
        Path seed = Files.createDirectories(temporary.resolve("seed"));
        git(temporary, "init", "--quiet", "--bare", "--initial-branch=main", remote.toString());
        git(seed, "init", "--quiet", "--initial-branch=main");
        git(seed, "commit", "--quiet", "--allow-empty", "-m", "First");
        git(seed, "push", "--quiet", remote.toString(), "HEAD:refs/heads/main");
    }

    @Test
    void createsOnce() throws Exception {
        assertThat(journal().create("plan.json", bytes("one"))).isPresent();
        assertThat(journal().create("plan.json", bytes("two"))).isEmpty();
        assertThat(journal().get("plan.json").orElseThrow().bytes()).isEqualTo(bytes("one"));
        assertThat(journal().get("journal.json")).isEmpty();
    }

    @Test
    void replacesOnlyWhatIsExpected() throws Exception {
        JournalStore one = journal();
        JournalStore other = journal();
        Document first = one.create("journal.json", bytes("1")).orElseThrow();
        Document seen = other.get("journal.json").orElseThrow();

        Document second = one.replace("journal.json", bytes("2"), first).orElseThrow();

        assertThat(other.replace("journal.json", bytes("stale"), seen)).isEmpty();
        assertThat(one.replace("journal.json", bytes("3"), second)).isPresent();
        assertThat(other.get("journal.json").orElseThrow().bytes()).isEqualTo(bytes("3"));
    }

    @Test
    void keepsBlobsOfTwoRunsAndRemovesThem() throws Exception {
        ReleaseStore one = store();
        ReleaseStore other = store();
        one.blobs().putIfAbsent(List.of(blob("a", "first")));
        other.blobs().putIfAbsent(List.of(blob("a", "first"), blob("b", "second")));

        Path target = temporary.resolve("read");
        assertThat(one.blobs().get("b", target)).isTrue();
        assertThat(target).hasContent("second");
        assertThat(one.blobs().get("c", target)).isFalse();

        one.blobs().clear();
        one.blobs().clear();
        assertThat(other.blobs().get("a", target)).isFalse();
    }

    @Test
    void isSeenByNoClone() throws Exception {
        journal().create("plan.json", bytes("one"));
        Path fresh = temporary.resolve("fresh");
        git(temporary, "clone", "--quiet", remote.toString(), fresh.toString());

        assertThat(git(fresh, "for-each-ref")).doesNotContain("ci-release");
        assertThat(git(fresh, "ls-remote", "origin")).contains("refs/ci-release/lib/1._0/plan.json");
        assertThat(fresh.resolve(".git/shallow")).doesNotExist();
    }

    @Test
    void tellsBeforehandThatNothingMayBePushed() throws Exception {
        ReleaseStore store = store();
        assertThat(store.journal().problems()).isEmpty();
        assertThat(git(remote, "for-each-ref")).doesNotContain("probe");

        remote = temporary.resolve("gone.git");
        git(temporary.resolve("clone0"), "remote", "set-url", "origin", "file://user:secret@localhost" + remote);
        assertThat(store.journal().problems())
                .singleElement()
                .asString()
                .startsWith("The git remote does not take the journal of the release: git push failed: ")
                .doesNotContain("secret");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.journal().get("plan.json"))
                .withMessageContaining("git ls-remote failed");
    }

    @Test
    void aFileThatTheRemoteDoesNotTakeIsAVerdictInItsWords() throws Exception {
        ReleaseStore store = store();
        String digest = "0123456789abcdef".repeat(4);
        Path hook = Files.writeString(
                remote.resolve("hooks/pre-receive"),
                "#!/bin/sh\necho 'error: File %s is 120.00 MB; this exceeds the limit' >&2\nexit 1\n"
                        .formatted(digest));
        assertThat(hook.toFile().setExecutable(true)).isTrue();

        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> store.blobs()
                        .putIfAbsent(List.of(new Blob(digest, Files.writeString(temporary.resolve("lib-1.jar"), "x")))))
                .withMessageContaining("error: File lib-1.jar is 120.00 MB; this exceeds the limit")
                .withMessageContaining("-Dci.publish.journal=directory");
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> store.journal().create("plan.json", bytes("one")));
    }

    @Test
    void aRefThatAnotherPushHoldsIsNoVerdict() throws Exception {
        ReleaseStore store = store();
        Path lock = remote.resolve("refs/ci-release/lib/1._0/plan.json.lock");
        Files.createDirectories(lock.getParent());
        Files.createFile(lock);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> store.journal().create("plan.json", bytes("one")))
                .withMessageContaining("git push failed");
    }

    private JournalStore journal() throws Exception {
        return store().journal();
    }

    private ReleaseStore store() throws Exception {
        Path clone = temporary.resolve("clone" + clones++);
        git(temporary, "clone", "--quiet", remote.toString(), clone.toString());
        assertThat(RemoteFiles.exists(clone, "origin")).isTrue();
        assertThat(RemoteFiles.exists(clone, "nowhere")).isFalse();
        return GitStore.of(
                new RemoteFiles(clone, "origin", Duration.ofSeconds(30)),
                "origin",
                RELEASE,
                temporary.resolve("scratch" + clones));
    }

    private Blob blob(String name, String text) throws IOException {
        return new Blob(name, Files.writeString(temporary.resolve("blob-" + name), text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
