package io.github.cimaven.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheKeyTest {
    private static final Platform LINUX = Platform.of("Linux", "amd64", 17);
    private static final CacheInputs INPUTS = new CacheInputs(List.of("plugin p:p:1"), List.of("a:a:jar:1"));

    @Test
    void restoresFromTheClosestToTheLoosest() {
        CacheKey key = key(Optional.of("ci-main"), LINUX, INPUTS);

        assertThat(key.key()).matches("ci-main-linux-amd64-jdk17-[0-9a-f]{12}-[0-9a-f]{12}");
        assertThat(key.restoreKeys())
                .hasSize(3)
                .allSatisfy(prefix -> assertThat(key.key()).startsWith(prefix))
                .isSortedAccordingTo((one, other) -> other.length() - one.length())
                .last()
                .isEqualTo("ci-main-linux-amd64-");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"ci-pr", "ci-release"})
    void onlyMainWritesWhatAllRead(String lane) {
        CacheKey main = key(Optional.of("ci-main"), LINUX, INPUTS);
        CacheKey other = key(Optional.ofNullable(lane), LINUX, INPUTS);

        assertThat(main.write()).isTrue();
        assertThat(other.write()).isFalse();
        assertThat(other.key()).isEqualTo(main.key());
    }

    @Test
    void anotherDependencyKeepsWhatThePluginsDecide() {
        CacheKey before = key(Optional.empty(), LINUX, INPUTS);
        CacheKey after = key(Optional.empty(), LINUX, new CacheInputs(INPUTS.plugins(), List.of("a:a:jar:2")));

        assertThat(after.key())
                .isNotEqualTo(before.key())
                .startsWith(before.restoreKeys().get(0));
    }

    @Test
    void anotherPluginLeavesTheJdkOnly() {
        CacheKey before = key(Optional.empty(), LINUX, INPUTS);
        CacheKey after = key(Optional.empty(), LINUX, new CacheInputs(List.of("plugin p:p:2"), INPUTS.artifacts()));

        assertThat(after.key())
                .doesNotStartWith(before.restoreKeys().get(0))
                .startsWith(before.restoreKeys().get(1));
    }

    @Test
    void orderAndRepetitionOfTheModulesDoNotMatter() {
        assertThat(new CacheInputs(List.of("b", "a", "b"), List.of("d", "c")))
                .isEqualTo(new CacheInputs(List.of("a", "b"), List.of("c", "d", "d")));
    }

    /** Or {@code a,b} and {@code c} would have the key of {@code a} and {@code b,c}. */
    @Test
    void pluginsAndArtifactsAreNotMixedUp() {
        assertThat(key(Optional.empty(), LINUX, new CacheInputs(List.of("a", "b"), List.of("c")))
                        .key())
                .isNotEqualTo(key(Optional.empty(), LINUX, new CacheInputs(List.of("a"), List.of("b", "c")))
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, 17, linux-amd64-jdk17",
        "Mac OS X, aarch64, 25, macos-aarch64-jdk25",
        "Windows Server 2022, amd64, 21, windows-amd64-jdk21",
        "FreeBSD, x86_64, 17, freebsd-x86_64-jdk17",
        "'Odd; OS $(x)', 'a/b', 17, odd_os_x_-a_b-jdk17",
    })
    void platformIsAPlainName(String os, String architecture, int jdk, String name) {
        assertThat(Platform.of(os, architecture, jdk)).hasToString(name);
    }

    /** As the runner reads them: a name with a value, or a name with a delimiter and lines up to it. */
    @Test
    void outputsReadBackAsGitHubDoes() {
        CacheKey key = key(Optional.of("ci-main"), LINUX, INPUTS);

        List<String> lines = String.join("\n", key.outputs()).lines().toList();

        assertThat(lines).first().isEqualTo("key=" + key.key());
        int start = lines.indexOf("restore-keys<<end-of-restore-keys");
        int end = lines.lastIndexOf("end-of-restore-keys");
        assertThat(lines.subList(start + 1, end)).isEqualTo(key.restoreKeys());
        assertThat(lines).last().isEqualTo("write=true");
    }

    private static CacheKey key(Optional<String> lane, Platform platform, CacheInputs inputs) {
        return CacheKey.of(lane, platform, inputs, "/home/ada/.m2/repository");
    }
}
