package io.github.cimaven.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFactsTest {
    private static final String REMOTE = "https://git.example.com/shop.git";

    @TempDir
    Path folder;

    @Test
    void saysWhenACommitWasMade() {
        String commit = TestRepository.in(folder).commit("first");
        Git git = new Git(folder);
        assertThat(git.commitTime(commit)).hasValue(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(git.commitTime("0123456789")).isEmpty();
        assertThat(git.commitTime("--all")).isEmpty();
    }

    @Test
    void saysWhereTheOriginLies() {
        TestRepository repository = TestRepository.in(folder);
        assertThat(new Git(folder).originUrl()).isEmpty();
        repository.git("remote", "add", "origin", REMOTE);
        assertThat(new Git(folder).originUrl()).hasValue(REMOTE);
    }

    @Test
    void saysNothingOutsideOfARepository() {
        assertThat(new Git(folder).commitTime("HEAD")).isEmpty();
        assertThat(new Git(folder).originUrl()).isEmpty();
    }
}
