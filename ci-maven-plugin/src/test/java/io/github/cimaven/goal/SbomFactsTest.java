package io.github.cimaven.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SbomFactsTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/shop.git, https://github.com/acme/shop.git",
        "https://ada:secret@git.acme.com/shop, https://git.acme.com/shop",
        "https://x-access-token:ghs_1@github.com/acme/shop, https://github.com/acme/shop",
        "git@github.com:acme/shop.git, ssh://github.com/acme/shop.git",
        "github.com:acme/shop.git, ssh://github.com/acme/shop.git",
        "ssh://git@git.acme.com:7999/shop.git, ssh://git.acme.com:7999/shop.git",
        "' https://ci.acme.com/job/1?a=b ', https://ci.acme.com/job/1?a=b",
    })
    void aUrlMeansTheSameElsewhereAndHoldsNoPassword(String text, String url) {
        assertThat(SbomFacts.url(text)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acme/shop",
                "/srv/git/shop.git",
                "file:///srv/git/shop.git",
                "../shop",
                "C:\\git\\shop",
                "https:// /x"
            })
    void aPathOfThisMachineIsNone(String text) {
        assertThat(SbomFacts.url(text)).isEmpty();
    }
}
