package io.github.cimaven.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.publish.github.GitHubChannels;
import io.github.cimaven.publish.github.notes.NoteFacts;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.version.ReleaseTags;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a release goes, by settings, environment and git remote. */
class GitHubSettingsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, https://github.com/acme/shop.git, https://github.com/acme/shop/releases",
                "-, -, -, -, git@github.com:acme/shop.git, https://github.com/acme/shop/releases",
                "-, -, -, -, ssh://git@github.com:22/acme/shop, https://github.com/acme/shop/releases",
                "-, -, -, -, https://x:geheim@github.com/acme/shop, https://github.com/acme/shop/releases",
                "-, acme/other, -, -, git@github.com:acme/shop.git, https://github.com/acme/other/releases",
                "own/one, acme/other, -, -, git@github.com:acme/shop.git, https://github.com/own/one/releases",
                "-, acme/shop, -, https://ghe.acme.com/api/v3, -, https://ghe.acme.com/acme/shop/releases",
                "-, -, https://ghe.acme.com/api/v3/, https://api.github.com, git@ghe.acme.com:acme/shop, https://ghe.acme.com/acme/shop/releases",
                "own/one, -, http://127.0.0.1:8080, -, -, http://127.0.0.1:8080/own/one/releases"
            })
    void findsTheRepository(String key, String variable, String url, String apiVariable, String remote, String place)
            throws Exception {
        try (Channel channel = open(key, variable, url, apiVariable, remote)) {
            assertThat(channel.place()).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|-|-|-|-| has no repository: neither the variable GITHUB_REPOSITORY nor the git remote origin names one.",
                "-|-|-|-|/srv/git/shop.git| has no repository",
                "shop|-|-|-|-| needs a repository as owner/name, and not shop.",
                "acme/..|-|-|-|-| needs a repository as owner/name",
                "acme/a?b|-|-|-|-| needs a repository as owner/name",
                "-|-|-|-|git@gitlab.acme.com:a/b.git| The git remote origin is on gitlab.acme.com and not on github.com.",
                "-|-|-|-|https://github.com/a/b/c| needs a repository as owner/name",
                "a/b|-|http://ghe.acme.com/api/v3|-|-| no https URL without user and query: a token is sent there.",
                "a/b|-|https://u:geheim@ghe.acme.com/api/v3|-|-| no https URL without user and query",
                "a/b|-|https://[geheim|-|-| no https URL without user and query"
            })
    void refusesWhatItCannotUse(
            String key, String variable, String url, String apiVariable, String remote, String sentence) {
        assertThatExceptionOfType(PublishException.class)
                .isThrownBy(() -> open(key, variable, url, apiVariable, remote))
                .withMessageContaining(sentence)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
    }

    @ParameterizedTest
    @CsvSource({"some, false", "all, true", "none, true", "changelog, true", "commits, true", "'', false"})
    void knowsWhatNotesMayTell(String mode, boolean known) throws Exception {
        Map<String, String> values =
                Map.of("ci.publish.github.notes", mode, "ci.publish.github.repository", "acme/shop");
        if (known) {
            channels("").open(new Settings(values, Path.of("."))).close();
        } else {
            assertThatExceptionOfType(PublishException.class)
                    .isThrownBy(() -> channels("").open(new Settings(values, Path.of("."))))
                    .withMessageContaining(
                            "is neither all, commits, changelog nor none. Type -Dci.publish.github.notes=all");
        }
    }

    private static Channel open(String key, String variable, String url, String apiVariable, String remote)
            throws PublishException {
        Map<String, String> values = new HashMap<>();
        values.put("ci.publish.github.repository", key);
        values.put("env.GITHUB_REPOSITORY", variable);
        values.put("ci.publish.github.url", url);
        values.put("env.GITHUB_API_URL", apiVariable);
        values.values().removeIf(value -> value == null);
        return channels(remote).open(new Settings(values, Path.of(".")));
    }

    private static GitHubChannels channels(String remote) {
        return new GitHubChannels(
                () -> Optional.ofNullable(remote),
                new ReleaseTags(Patterns.of("v*")),
                release -> new NoteFacts(Optional.empty(), List.of(), true, Optional.empty()),
                (server, url) -> new Nobody());
    }
}
