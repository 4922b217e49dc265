package io.github.cimaven.audit.owasp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.SettingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
    @ParameterizedTest
    @ValueSource(strings = {AuditKeys.FEED_DEFAULT, "http://mirror/nvd/", "file:///srv/nvd/"})
    void takesAFolderOrAPattern(String url) {
        assertThat(Feed.of(url, " 2020 ")).isEqualTo(new Feed(url, 2020));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://mirror/", "mirror/nvd", "https://user:secret@mirror/", "not a url: secret"})
    void doesNotShowWhatMayHaveAPassword(String url) {
        assertThatThrownBy(() -> Feed.of(url, "2002"))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.audit.feed is not the URL of a feed")
                .hasMessageContaining("-Dci.audit.feed.server=<id>")
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2022", "two thousand", "", "-1"})
    void keepsTheYearOfTheCanary(String year) {
        assertThatThrownBy(() -> Feed.of("file:///nvd/", year))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("ci.audit.startYear=" + year + " is not a year from 2002 to 2021");
    }

    @Test
    void doesNotAskForTheFileOfAYearThatHasJustBegun() {
        Feed feed = new Feed("file:///nvd/", 2002);
        assertThat(feed.lastYear(LocalDate.of(2027, 1, 3))).isEqualTo(2026);
        assertThat(feed.lastYear(LocalDate.of(2027, 1, 8))).isEqualTo(2027);
    }
}
