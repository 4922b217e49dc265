package io.github.cimaven.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildVersionTest {
    private static final ReleaseTags TAGS = new ReleaseTags(Patterns.of("v*"));

    @ParameterizedTest
    @CsvSource({
        "v1.2.3,      4, SNAPSHOT, 1.2.4-SNAPSHOT",
        "v1.2.3,      4, ALPHA,    1.2.4-alpha.4",
        // What is built on main is never the release, even where its tag stands.
        "v1.2.3,      0, SNAPSHOT, 1.2.4-SNAPSHOT",
        "v1.2.3,      0, ALPHA,    1.2.4-alpha.0",
        "v1.2,        1, SNAPSHOT, 1.3-SNAPSHOT",
        "v1.2.4-rc.1, 2, SNAPSHOT, 1.2.4-rc.2-SNAPSHOT",
        "v1.2.4-rc.1, 2, ALPHA,    1.2.4-rc.2-alpha.2",
        ",            7, SNAPSHOT, 0.1-SNAPSHOT",
        ",            7, ALPHA,    0.1-alpha.7"
    })
    void sortsBeforeTheNextReleaseAndAfterTheLast(String tag, int distance, VersionStyle style, String version) {
        Description description = described(tag, distance, false);
        assertThat(of(false, null, description, false, style).version()).hasValue(version);
        ComparableVersion now = new ComparableVersion(version);
        if (tag != null) {
            assertThat(now).isGreaterThan(new ComparableVersion(tag.substring(1)));
        }
        assertThat(now).isLessThan(new ComparableVersion(version.replaceFirst("-(SNAPSHOT|alpha\\.\\d+)$", "")));
    }

    @Test
    void growsWithEachCommit() {
        assertThat(new ComparableVersion("1.2.4-alpha.10")).isGreaterThan(new ComparableVersion("1.2.4-alpha.9"));
    }

    @ParameterizedTest
    @CsvSource({
        "v2.0.0, v1.2.3, 3, false, 2.0.0",
        ",       v1.2.3, 0, false, 1.2.3",
        // No release: the guards say so.
        ",       v1.2.3, 0, true,  1.2.4-SNAPSHOT",
        ",       v1.2.3, 1, false, 1.2.4-SNAPSHOT",
        "nightly,v1.2.3, 1, false, 1.2.4-SNAPSHOT"
    })
    void isTheTagsInARelease(String built, String nearest, int distance, boolean dirty, String version) {
        assertThat(of(true, built, described(nearest, distance, dirty), false, VersionStyle.SNAPSHOT)
                        .version())
                .hasValue(version);
    }

    @Test
    void isNotGuessedInAShallowCloneWithoutATag() {
        BuildVersion none = of(false, null, described(null, 1, false), true, VersionStyle.SNAPSHOT);
        assertThat(none.version()).isEmpty();
        assertThat(none.problem().orElseThrow()).contains("shallow", "fetch-depth: 0");
        assertThat(of(true, "v1.0", described(null, 1, false), true, VersionStyle.SNAPSHOT)
                        .version())
                .hasValue("1.0");
        assertThat(of(false, null, described("v1.0", 1, false), true, VersionStyle.SNAPSHOT)
                        .version())
                .hasValue("1.1-SNAPSHOT");
    }

    @ParameterizedTest
    @CsvSource({"v${env.TOKEN}", "v1/2", "v1 2", "v"})
    void takesNothingFromATagThatMavenWouldReadOtherwise(String tag) {
        BuildVersion none = of(true, tag, described(null, 1, false), false, VersionStyle.SNAPSHOT);
        assertThat(none.version()).isEmpty();
        assertThat(none.problem().orElseThrow()).contains("names no version");
    }

    @Test
    void refusesAnUnknownStyle() {
        assertThat(style("")).isEqualTo(VersionStyle.SNAPSHOT);
        assertThat(style("alpha")).isEqualTo(VersionStyle.ALPHA);
        assertThatThrownBy(() -> style("beta"))
                .isInstanceOf(SettingException.class)
                .hasMessage(
                        "ci.version.style=beta is neither snapshot nor alpha. Type -Dci.version.style=snapshot or -Dci.version.style=alpha.");
    }

    private static VersionStyle style(String value) {
        return VersionStyle.of(new Settings(Map.of("ci.version.style", value)::get));
    }

    private static Description described(String tag, int distance, boolean dirty) {
        return new Description(Optional.ofNullable(tag), distance, "567890a", dirty);
    }

    private static BuildVersion of(
            boolean releasing, String tag, Description description, boolean shallow, VersionStyle style) {
        return BuildVersion.of(releasing, Optional.ofNullable(tag), description, shallow, TAGS, style);
    }
}
