package io.github.cimaven.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.Patterns;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTagsTest {

    @ParameterizedTest
    @CsvSource({
        "v*,            v1.2.3,            1.2.3",
        "v*,            1.2.3,             ",
        "v*,            V1.2.3,            ",
        "v*,            vv1,               v1",
        "v*,            v,                 ''",
        "*,             1.2.3,             1.2.3",
        "'release-*,v*',release-1,         1",
        "'v*,*',        v1,                1",
        "lib@*,         lib@1.0,           1.0",
        "v*.*,          v1.2,              1.2",
        "1.0,           1.0,               1.0",
        "'',            v1,                "
    })
    void takeOffWhatStandsBeforeTheFirstStar(String patterns, String tag, String version) {
        assertThat(tags(patterns).version(tag)).isEqualTo(Optional.ofNullable(version));
    }

    @ParameterizedTest
    @CsvSource({"v*, v1.2", "'release-*,v*', release-1.2", "1.0, 1.2", "'', 1.2"})
    void proposeATagByTheFirstPattern(String patterns, String tag) {
        assertThat(tags(patterns).tagFor("1.2")).isEqualTo(tag);
    }

    private static ReleaseTags tags(String patterns) {
        return new ReleaseTags(Patterns.of(patterns));
    }
}
