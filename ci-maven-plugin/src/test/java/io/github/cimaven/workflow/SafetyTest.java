package io.github.cimaven.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.yaml.SnakeYamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a pull request of a stranger may not reach, in GitHub's workflows. */
class SafetyTest {

    static Stream<GoldenFilesTest.Golden> workflows() {
        return GoldenFilesTest.files().filter(golden -> golden.draft().path().startsWith(".github/"));
    }

    static Stream<GoldenFilesTest.Golden> pullRequests() {
        return workflows().filter(golden -> golden.draft().path().endsWith("pr-build.yml"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noShellRunsTextOfAnEvent(GoldenFilesTest.Golden golden) {
        List<String> scripts = new ArrayList<>();
        collect("run", document(golden), scripts);
        assertThat(scripts).noneMatch(script -> script.contains("${{"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void noWorkflowHasTheRightsOfAPullRequestTarget(GoldenFilesTest.Golden golden) {
        assertThat(text(golden)).doesNotContain("pull_request_target").doesNotContain("workflow_run");
        Map<?, ?> permissions = (Map<?, ?>) document(golden).get("permissions");
        boolean release = golden.draft().path().endsWith("release.yml");
        assertThat(permissions.get("contents")).isEqualTo(release ? "write" : "read");
        assertThat(permissions.containsKey("id-token"))
                .isEqualTo(release
                        && (golden.folder().equals("full") || golden.folder().equals("caller")));
    }

    /** A token that may write findings is for the job of the lane, on the repository's own commits. */
    @ParameterizedTest
    @MethodSource("workflows")
    void onlyTheLanesJobWritesFindingsAndNeverForAFork(GoldenFilesTest.Golden golden) {
        Map<?, ?> jobs = (Map<?, ?>) document(golden).get("jobs");
        jobs.forEach((name, job) -> {
            Map<?, ?> rights = (Map<?, ?>) ((Map<?, ?>) job).get("permissions");
            assertThat(rights != null)
                    .isEqualTo(List.of("ci-pr", "ci-main").contains(name)
                            && List.of("full", "caller").contains(golden.folder()));
            if (rights != null) {
                assertThat(rights.toString()).isEqualTo("{contents=read, actions=read, security-events=write}");
            }
        });
        List<String> conditions = new ArrayList<>();
        collect("if", document(golden), conditions);
        assertThat(conditions.stream().filter(it -> it.contains(".sarif")))
                .allMatch(it -> it.contains("github.event.pull_request.head.repo.full_name == github.repository"));
    }

    @ParameterizedTest
    @MethodSource("pullRequests")
    void aPullRequestHasNoSecretAndWritesNoCache(GoldenFilesTest.Golden golden) {
        assertThat(text(golden))
                .doesNotContain("secrets")
                .doesNotContain("actions/cache/save")
                .satisfies(text ->
                        assertThat(text.replace("security-events: write", "")).doesNotContain("write"));
    }

    private static String text(GoldenFilesTest.Golden golden) {
        return golden.draft().text(new SnakeYamlText(), Samples.BRANCH);
    }

    private static Map<?, ?> document(GoldenFilesTest.Golden golden) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text(golden));
    }

    private static void collect(String key, Object value, List<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                if (key.equals(name)) {
                    found.add(String.valueOf(inner));
                }
                collect(key, inner, found);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(key, inner, found));
        }
    }
}
