package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource({
        "https://token@example.org/a.git, https://example.org/a.git",
        "https://user:token@example.org/a.git, https://example.org/a.git",
        "https://user:p@ss@example.org/a.git, https://example.org/a.git",
        "ssh://git@example.org:22/a.git, ssh://example.org:22/a.git",
        "oauth2:token@example.org:acme/a.git, example.org:acme/a.git",
        "https://example.org/a@b, https://example.org/a@b",
        "https://example.org/?a=b@c, https://example.org/?a=b@c",
        "git@github.com:acme/a.git, git@github.com:acme/a.git",
        "acme/tool, acme/tool"
    })
    void userInformationIsTakenOut(String url, String clean) {
        assertThat(Redaction.withoutUserInfo(url)).isEqualTo(clean);
    }
}
