package io.github.cimaven.workflow.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.workflow.Commented;
import io.github.cimaven.workflow.Draft;
import io.github.cimaven.workflow.Pins;
import io.github.cimaven.workflow.Samples;
import io.github.cimaven.workflow.SharedPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release on GitHub is allowed by. */
class GitHubReleaseTest {
    private static final GitHubActions GITHUB = new GitHubActions(Pins.NONE);
    private static final Map<String, String> SETTINGS = Map.of("ci.publish", "maven,github");

    @Test
    void mavenHasTheTokenOfTheJob() {
        Stream.of(
                        GITHUB.whole(Samples.pipeline(SETTINGS)),
                        // Its callers say what they publish to.
                        GITHUB.shared(Samples.pipeline(Map.of())))
                .forEach(files -> assertThat(environment(files, "Maven"))
                        .containsEntry("GITHUB_TOKEN", "${{ github.token }}")
                        .containsEntry("MAVEN_GPG_KEY", "${{ secrets.MAVEN_GPG_KEY }}"));
    }

    /** GitHub refuses a file that declares a secret of this name, or hands one over. */
    @Test
    void noCallHandsTheTokenOver() {
        Map<?, ?> call =
                map(map(release(GITHUB.shared(Samples.pipeline(SETTINGS))).get("on"))
                        .get("workflow_call"));
        Draft caller = GITHUB.caller(Samples.pipeline(SETTINGS), new SharedPlace("acme/ci", "v1"))
                .get(2);
        Map<?, ?> job = map(map(caller.document().get("jobs")).get("ci-release"));
        assertThat(Stream.of(call, job)
                        .map(it -> map(it.get("secrets")).keySet().toString()))
                .allMatch(names -> names.contains("MAVEN_PASSWORD") && !names.contains("GITHUB_TOKEN"));
    }

    /** The parent POM may come from the server that the release goes to. */
    @Test
    void theCacheIsNamedWithTheServersUserAndPasswordAlone() {
        assertThat(environment(GITHUB.whole(Samples.pipeline(SETTINGS)), "Name the cache"))
                .hasToString(
                        "{MAVEN_USERNAME=${{ secrets.MAVEN_USERNAME }}, MAVEN_PASSWORD=${{ secrets.MAVEN_PASSWORD }}}");
    }

    private static Map<String, Object> environment(List<Draft> files, String step) {
        List<?> steps =
                (List<?>) map(map(release(files).get("jobs")).get("ci-release")).get("steps");
        return map(steps.stream()
                .map(it -> it instanceof Commented commented ? commented.value() : it)
                .map(GitHubReleaseTest::map)
                .filter(it -> step.equals(it.get("name")))
                .findFirst()
                .orElseThrow()
                .get("env"));
    }

    private static Map<String, ?> release(List<Draft> files) {
        return files.get(2).document();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
