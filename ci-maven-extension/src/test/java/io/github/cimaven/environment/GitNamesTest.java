package io.github.cimaven.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"main", "a/b/c", "v1.2.0", "feature/ä", "x@y", "a-b", "a.lockb", "1", "#24", "a$b", "<x>", "a{b"
            })
    void gitHoldsTheseNames(String name) {
        assertThat(GitNames.isRefName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a..b",
                "a~1",
                "a^",
                "a:b",
                "a?",
                "*/main",
                "a[0]",
                "a\\b",
                "/a",
                "a/",
                "a//b",
                "a.",
                ".a",
                "a/.b",
                "a.lock",
                "a.lock/b",
                "a@{1}",
                "@",
                "-a",
                "--upload-pack=x",
                "a\tb",
                "a\nb",
                "a\u0000",
                "a\u007f"
            })
    void gitHoldsNoneOfThese(String name) {
        assertThat(GitNames.isRefName(name)).isFalse();
    }

    @Test
    void longNameIsReadWithoutTrouble() {
        assertThat(GitNames.isRefName("a".repeat(1 << 20))).isTrue();
        assertThat(GitNames.isRefName("a/".repeat(1 << 19))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b2c3", "0123456789ab", "0123456789ABCDEF0123456789abcdef01234567"})
    void commitsAreHexadecimal(String text) {
        assertThat(GitNames.isCommit(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HEAD", "main", "012345", "0a1b2c3 ", "0a1b2c3^", "0x1b2c3d4"})
    void otherTextIsNoCommit(String text) {
        assertThat(GitNames.isCommit(text)).isFalse();
    }
}
