package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.baseline.BaselinePlace;
import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Pipeline;
import io.github.cimaven.workflow.Samples;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AzureBaselineTest {
    private static final String STEP = "Read the record to compare with";

    static Stream<Arguments> jobs() {
        Pipeline full = Samples.pipeline(Samples.FULL);
        return Stream.concat(
                        new AzureJobs(full, false).all().stream(),
                        new AzureJobs(full.shared("$CI_MAVEN", "$CI_ARGUMENTS"), true).all().stream())
                .map(job -> (Map<?, ?>) job)
                .map(job -> job.containsKey("job") ? job : (Map<?, ?>) ((List<?>) single(job)).get(0))
                .map(job -> Arguments.of(job.get("displayName"), job));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jobs")
    void theLaneThatComparesReadsTheRecordBeforeMaven(String name, Map<?, ?> job) {
        List<?> steps = steps(job);
        boolean compares = List.of("ci-pr", "ci-main").contains(name);
        int read = index(steps, STEP);
        assertThat(read >= 0).isEqualTo(compares);
        if (compares) {
            assertThat(read).isLessThan(index(steps, "Maven"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ci-pr, refs/heads/$(baselineBranch)", "ci-main, $(Build.SourceBranch)"})
    void itComesFromTheMainLaneOfTheBranchAlsoWhenThatFailed(String name, String branch) {
        Map<?, ?> inputs = (Map<?, ?>) step(job(Samples.PLAIN, name)).get("inputs");
        assertThat(inputs.get("branchName")).isEqualTo(branch);
        assertThat(inputs.get("artifactName")).isEqualTo("ci-main");
        assertThat(inputs.get("allowFailedBuilds")).isEqualTo(true);
        assertThat(inputs.get("targetPath")).isEqualTo(BaselinePlace.FOLDER);
    }

    @ParameterizedTest
    @CsvSource({"ci-pr", "ci-main"})
    void aLaneGoesOnWithoutARecord(String name) {
        assertThat(((Commented) step(job(Samples.PLAIN, name)).get("continueOnError")).value())
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"main | 'main'", "it's | 'it''s'", "trunk,main | 'trunk'"})
    void aPullRequestIsComparedWithItsTargetElseWithTheDefaultBranch(String branches, String standard) {
        Map<String, String> settings = new HashMap<>(Samples.PLAIN);
        settings.put("ci.branches.main", branches);
        assertThat(job(settings, "ci-pr").get("variables"))
                .hasToString("{baselineBranch=$[ coalesce(replace(variables['System.PullRequest.TargetBranch'],"
                        + " 'refs/heads/', ''), " + standard + ") ]}");
    }

    /** The token of a job is the agent's. */
    @Test
    void aPullRequestHandsNoTokenToAProgram() {
        Map<?, ?> job = job(Samples.FULL, "ci-pr");
        assertThat(job.toString().toLowerCase(Locale.ROOT)).doesNotContain("accesstoken");
        assertThat(steps(job))
                .allSatisfy(step ->
                        assertThat(((Map<?, ?>) plain(step)).containsKey("env")).isFalse());
    }

    private static Map<?, ?> job(Map<String, String> settings, String name) {
        return new AzureJobs(Samples.pipeline(settings), false)
                .all().stream()
                        .map(job -> (Map<?, ?>) job)
                        .filter(job -> name.equals(job.get("displayName")))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<?, ?> step(Map<?, ?> job) {
        List<?> steps = steps(job);
        return (Map<?, ?>) plain(steps.get(index(steps, STEP)));
    }

    private static List<?> steps(Map<?, ?> job) {
        return (List<?>) job.get("steps");
    }

    private static int index(List<?> steps, String title) {
        return IntStream.range(0, steps.size())
                .filter(at -> title.equals(((Map<?, ?>) plain(steps.get(at))).get("displayName")))
                .findFirst()
                .orElse(-1);
    }

    private static Object plain(Object value) {
        return value instanceof Commented commented ? commented.value() : value;
    }

    private static Object single(Map<?, ?> map) {
        return map.values().iterator().next();
    }
}
