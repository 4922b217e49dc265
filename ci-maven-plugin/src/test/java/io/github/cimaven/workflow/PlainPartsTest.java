package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cimaven.config.SettingException;
import io.github.cimaven.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small values that files are made of. */
class PlainPartsTest {
    private static final String COMMIT = "08c6903cd8c0fde910a37f88322edcfb5dd907a8";

    @ParameterizedTest
    @CsvSource({
        "github.com, GITHUB_ACTIONS",
        "GitHub.Acme.example, GITHUB_ACTIONS",
        "gitlab.com, GITLAB_CI",
        "gitlab.acme.example, GITLAB_CI",
        "bitbucket.org, BITBUCKET_PIPELINES",
        "dev.azure.com, AZURE_PIPELINES",
        "ssh.dev.azure.com, AZURE_PIPELINES",
        "acme.visualstudio.com, AZURE_PIPELINES",
        "git.acme.example,",
        "evilbitbucket.org,",
    })
    void hostsSayWhichServiceItIs(String host, CiService service) {
        assertThat(CiService.ofHost(host)).isEqualTo(Optional.ofNullable(service));
    }

    @Test
    void allUnknownServicesAreNamedAtOnce() {
        assertThat(CiService.parse(" jenkins ,gitlab-ci,")).containsExactly(CiService.GITLAB_CI, CiService.JENKINS);
        assertThatThrownBy(() -> CiService.parse("hudson,jenkins,travis"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("hudson, travis");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wanted | level | listed | main | jobs | beside
                "       | 0  |             | 17 |        |     ",
                "       | 8  | 8,11,17,21  | 17 | 21     | 8,11",
                "       | 21 | 17,21,25    | 21 | 17,25  |     ",
                "       | 17 | 21,25       | 21 | 25     |     ",
                "25     | 17 | 17,21       | 25 | 17,21  |     ",
            })
    void theJdkOfMavenIsTheOldestThatAllAllow(
            Integer wanted, int level, String listed, int main, String jobs, String beside) {
        Jdks jdks = Jdks.of(Optional.ofNullable(wanted), level, numbers(listed));
        assertThat(jdks.main()).isEqualTo(main);
        assertThat(jdks.jobs()).isEqualTo(numbers(jobs));
        assertThat(jdks.beside()).isEqualTo(numbers(beside));
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : List.of(text.split(",")).stream().map(Integer::valueOf).toList();
    }

    @Test
    void aPinStandsForATag() {
        Pins pins = Pins.of(List.of("# trusted", "actions/checkout = " + COMMIT + " # v5.0.0", ""));
        assertThat(pins.uses("actions/checkout", "v5")).isEqualTo(Commented.after("actions/checkout@" + COMMIT, "v5"));
        assertThat(pins.uses("actions/setup-java", "v5")).isEqualTo("actions/setup-java@v5");
        assertThat(Pins.of(List.of("actions/cache=" + COMMIT)).uses("actions/cache/restore", "v4"))
                .isEqualTo(Commented.after("actions/cache/restore@" + COMMIT, "v4"));
    }

    @Test
    void aPinIsAWholeCommit() {
        assertThatThrownBy(() -> Pins.of(List.of("actions/checkout=v5", "actions/cache=08c6903")))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("actions/checkout=v5; actions/cache=08c6903");
    }

    @ParameterizedTest
    @CsvSource({"main, main", "release/*, release\\/.*", "v1.*, v1\\..*", "a+b, a\\+b", "a$b, a[$]b"})
    void globsBecomeRegularExpressions(String glob, String regex) {
        assertThat(Globs.regex(List.of(glob))).isEqualTo(regex);
    }

    @Test
    void theHeaderRemembersTheDefaultBranch() {
        String header = Header.of("//", "trunk", "");
        assertThat(Header.isIn(header + "pipeline {}\n")).isTrue();
        assertThat(Header.defaultBranch(header)).contains("trunk");
        assertThat(Header.isIn("name: mine\n")).isFalse();
        assertThat(Header.defaultBranch("# Default branch: trunk\n")).isEmpty();
    }

    @Test
    void theHeaderRemembersTheForm() {
        assertThat(Header.form(Header.of("#", "main", "caller acme/ci@v1")))
                .isEqualTo(Map.of("ci.init.form", "caller", "ci.init.shared", "acme/ci@v1"));
        assertThat(Header.form(Header.of("#", "main", "shared"))).isEqualTo(Map.of("ci.init.form", "shared"));
        assertThat(Header.form(Header.of("#", "main", ""))).isEmpty();
        assertThat(Header.form("# Form: caller acme/ci@v1\n")).isEmpty();
    }

    @Test
    void aSharedPlaceIsARepositoryWithAVersion() {
        assertThat(SharedPlace.of(settings(Map.of("ci.init.shared", "acme/platform/ci@v1.2"))))
                .isEqualTo(new SharedPlace("acme/platform/ci", "v1.2"));
        assertThatThrownBy(() -> SharedPlace.of(settings(Map.of("ci.init.shared", "acme/ci"))))
                .isInstanceOf(SettingException.class);
        assertThatThrownBy(() -> SharedPlace.of(settings(Map.of())))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("-Dci.init.shared=acme/ci@v1");
        assertThatThrownBy(() -> Form.of(settings(Map.of("ci.init.form", "half"))))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("whole, shared and caller");
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(values::get);
    }
}
