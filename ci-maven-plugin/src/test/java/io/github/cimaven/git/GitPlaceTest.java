package io.github.cimaven.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitPlaceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "git@github.com:acme/app.git, github.com",
        "https://user:secret@gitlab.acme.example/acme/app.git, gitlab.acme.example",
        "ssh://git@ssh.dev.azure.com/v3/acme/p/app, ssh.dev.azure.com",
    })
    void theHostOfOriginIsReadWithoutACommit(String url, String host) throws Exception {
        try (Git git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("trunk")
                .call()) {
            git.remoteAdd().setName("origin").setUri(new URIish(url)).call();
        }
        GitPlace place =
                GitPlace.of(Files.createDirectory(folder.resolve("sub"))).orElseThrow();
        assertThat(place.host()).contains(host);
        assertThat(place.branch()).contains("trunk");
        assertThat(place.defaultBranch()).isEmpty();
        assertThat(place.top().toRealPath()).isEqualTo(folder.toRealPath());
    }

    @Test
    void aFolderOutsideOfARepositoryHasNoPlace() throws Exception {
        assertThat(GitPlace.of(folder)).isEmpty();
    }
}
