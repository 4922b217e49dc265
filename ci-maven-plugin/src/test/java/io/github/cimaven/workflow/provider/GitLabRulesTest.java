package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.lane.Lane;
import io.github.cimaven.workflow.Samples;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which of the pipelines that GitLab makes of a push run the lane of pull requests.
 *
 * @see <a href="https://docs.gitlab.com/ci/jobs/job_rules/#cicd-variable-expressions">Variable expressions</a>
 */
class GitLabRulesTest {
    private static final Pattern COMPARISON = Pattern.compile("\\$(\\w+) (==|=~) (.+)");

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        // branch, target of its merge request, by the push, by the merge request
        "feature/b,, true, false",
        "feature/b, main, false, true",
        "feature/b, release/1, false, true",
        "feature/b, feature/a, false, true",
        "fix, main, false, true",
        "fix, feature/a, false, false",
        "fix,, false, false",
    })
    void aBranchIsBuiltOnce(String branch, String target, boolean pushed, boolean merging) {
        Map<String, String> push = new HashMap<>(Map.of("CI_PIPELINE_SOURCE", "push", "CI_COMMIT_BRANCH", branch));
        if (target != null) {
            push.put("CI_OPEN_MERGE_REQUESTS", "acme/greeter!7");
        }
        Map<String, String> request = new HashMap<>();
        if (target != null) {
            request.put("CI_PIPELINE_SOURCE", "merge_request_event");
            request.put("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", branch);
            request.put("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", target);
        }
        for (boolean shared : new boolean[] {false, true}) {
            assertThat(runs(shared, push)).isEqualTo(pushed);
            assertThat(runs(shared, request)).isEqualTo(merging);
        }
    }

    /** What takes every condition for true would pass half of the table. */
    @Test
    void conditionsAreEvaluated() {
        assertThat(holds("$A == null && $B =~ /^x.*$/", Map.of("B", "xy"))).isTrue();
        assertThat(holds("$A == null && $B =~ /^x.*$/", Map.of("B", "y"))).isFalse();
        assertThat(holds("$A == $B", Map.of("A", "x", "B", "x"))).isTrue();
        assertThat(holds("$A == \"x\"", Map.of("A", "y"))).isFalse();
    }

    private static boolean runs(boolean shared, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("CI_DEFAULT_BRANCH", Samples.BRANCH);
        return new GitLabRules(Samples.pipeline(Samples.PLAIN).branches(), shared)
                .of(Lane.PR).stream().anyMatch(rule -> holds(rule.get("if"), all));
    }

    private static boolean holds(String condition, Map<String, String> variables) {
        return Arrays.stream(condition.split(" && ")).allMatch(part -> {
            Matcher comparison = COMPARISON.matcher(part);
            assertThat(comparison.matches()).as(part).isTrue();
            String value = variables.get(comparison.group(1));
            String other = comparison.group(3);
            if (comparison.group(2).equals("=~")) {
                return value != null
                        && Pattern.compile(other.substring(1, other.length() - 1))
                                .matcher(value)
                                .find();
            }
            return Objects.equals(value, operand(other, variables));
        });
    }

    private static String operand(String text, Map<String, String> variables) {
        if (text.equals("null")) {
            return null;
        }
        return text.startsWith("$") ? variables.get(text.substring(1)) : text.replace("\"", "");
    }
}
