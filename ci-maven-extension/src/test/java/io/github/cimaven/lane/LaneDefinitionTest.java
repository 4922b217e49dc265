package io.github.cimaven.lane;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.config.AuditKeys;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Product;
import io.github.cimaven.config.Settings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaneDefinitionTest {
    private static final List<String> DURATIONS =
            List.of(Keys.DEADLINE, Keys.TESTS_TIMEOUT, Keys.TESTS_FORK_TIMEOUT, AuditKeys.MAX_AGE);
    private static final List<String> COUNTS = List.of(Keys.STAGE_RETENTION_DAYS, "surefire.rerunFailingTestsCount");

    @ParameterizedTest
    @CsvSource({"PR,5m", "MAIN,10m", "RELEASE,30m"})
    void hasADeadline(Lane lane, String deadline) {
        LaneDefinition definition = LaneDefinition.read(lane);
        assertThat(definition.lane()).isEqualTo(lane);
        assertThat(definition.defaults()).containsEntry(Keys.DEADLINE, deadline);
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void hasDefaultsOfTheirTypes(Lane lane) {
        Map<String, String> defaults = LaneDefinition.read(lane).defaults();
        Settings settings = new Settings(defaults::get);
        assertThat(defaults.keySet()).isNotEmpty().allSatisfy(key -> {
            if (DURATIONS.contains(key) || key.startsWith(Keys.BUDGET_PREFIX)) {
                assertThat(settings.duration(key).orElseThrow()).isGreaterThan(Duration.ZERO);
            } else if (key.equals(Keys.TESTS_FAIL)) {
                assertThat(TestPolicy.of(settings)).isEqualTo(TestPolicy.NONE);
            } else if (key.equals("doclint")) {
                assertThat(defaults.get(key)).isIn("all,-missing", "none");
            } else if (COUNTS.contains(key)) {
                assertThat(Integer.parseInt(defaults.get(key))).isPositive();
            } else {
                assertThat(defaults.get(key)).isEqualTo(Boolean.toString(settings.flag(key, false)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void runsGoalsOfThisVersion(Lane lane) {
        assertThat(LaneDefinition.read(lane).plugins())
                .filteredOn(plugin -> plugin.getKey().equals(Product.PLUGIN))
                .singleElement()
                .extracting(Plugin::getVersion)
                .isEqualTo(Product.version());
    }

    @ParameterizedTest
    @EnumSource(Lane.class)
    void pinsAllVersionsAndNamesAllExecutions(Lane lane) {
        assertThat(LaneDefinition.read(lane).plugins()).isNotEmpty().allSatisfy(plugin -> {
            assertThat(plugin.getVersion()).matches("\\d[^\\s@$]*");
            assertThat(plugin.getExecutions()).isNotEmpty().allSatisfy(execution -> {
                assertThat(execution.getId()).startsWith("ci-");
                assertThat(execution.getPhase()).isNotBlank();
                assertThat(execution.getGoals()).isNotEmpty();
            });
        });
    }

    @ParameterizedTest
    @CsvSource({
        "PR,'lint check smoke audit stage'",
        "MAIN,'spark-start check smoke coverage audit spark stage sbom drift'",
        "RELEASE,'prepare guard check smoke api audit stage sbom verify-signatures attest notify publish'"
    })
    void runsItsGoalsInOrder(Lane lane, String goals) {
        List<String> found = LaneDefinition.read(lane).plugins().stream()
                .filter(plugin -> plugin.getKey().equals(Product.PLUGIN))
                .flatMap(plugin -> plugin.getExecutions().stream())
                .map(PluginExecution::getGoals)
                .flatMap(List::stream)
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(goals);
    }

    @Test
    void recordsTestFailuresInAPullRequestOnly() {
        assertThat(LaneDefinition.read(Lane.PR).defaults()).containsEntry("maven.test.failure.ignore", "true");
        assertThat(LaneDefinition.read(Lane.MAIN).defaults()).doesNotContainKey("maven.test.failure.ignore");
        assertThat(LaneDefinition.read(Lane.RELEASE).defaults()).doesNotContainKey("maven.test.failure.ignore");
    }

    @ParameterizedTest
    @CsvSource({
        "PR, NONE, true",
        "PR, NEW, true",
        "PR, ALL, ",
        "MAIN, NONE, true",
        "MAIN, NEW, true",
        "MAIN, ALL, ",
    })
    void letsFailingTestsPassUnlessAllCount(Lane lane, TestPolicy policy, String ignored) {
        LaneDefinition definition = LaneDefinition.read(lane);
        Map<String, String> others = new HashMap<>(definition.defaults());
        others.remove("maven.test.failure.ignore");
        if (ignored != null) {
            others.put("maven.test.failure.ignore", ignored);
        }

        assertThat(definition.with(policy)).isEqualTo(new LaneDefinition(lane, others, definition.plugins()));
    }

    @Test
    void testsAReleaseOnRequest() {
        LaneDefinition release = LaneDefinition.read(Lane.RELEASE);
        assertThat(release.defaults()).containsEntry("skipTests", "true");
        Map<String, String> others = new HashMap<>(release.defaults());
        others.remove("skipTests");
        assertThat(release.withTests()).isEqualTo(new LaneDefinition(Lane.RELEASE, others, release.plugins()));
    }

    @Test
    void signsAReleaseAfterAllThatAttachesSomething() {
        LaneDefinition release = LaneDefinition.read(Lane.RELEASE);
        assertThat(release.plugins().get(release.plugins().size() - 1).getArtifactId())
                .isEqualTo("maven-gpg-plugin");
        assertThat(release.withoutSigning().plugins())
                .isEqualTo(release.plugins().subList(0, release.plugins().size() - 1));
    }

    @Test
    void staysWhatItIs() {
        LaneDefinition release = LaneDefinition.read(Lane.RELEASE);
        assertThat(release.defaults()).isUnmodifiable();
        assertThat(release.plugins()).isUnmodifiable();
    }
}
