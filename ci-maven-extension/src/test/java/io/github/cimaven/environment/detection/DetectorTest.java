package io.github.cimaven.environment.detection;

import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.env;
import static io.github.cimaven.environment.Builds.shape;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    @Test
    void laptopIsNoCi() {
        Detection detection = Detector.detect(Map.of("HOME", "/home/ada", "BRANCH_NAME", "x"), EventFiles.none());
        assertThat(detection).isEqualTo(new Detection(CiEnvironment.local(), List.of()));
        assertThat(detection.environment().isCi()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI=true", "CI=1", "CI=yes", "CONTINUOUS_INTEGRATION=true", "BUILD_NUMBER=7"})
    void genericVariableAloneIsAnUnknownService(String variable) {
        Detection detection = Detector.detect(env(variable), EventFiles.none());
        assertThat(detection.environment().provider()).isEqualTo("unknown");
        assertThat(detection.environment().isCi()).isTrue();
        assertThat(shape(detection.environment())).isEqualTo("other");
        assertThat(detection.seen()).containsExactly("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI=false", "CI=FALSE", "CI=", "CI=  ", "CONTINUOUS_INTEGRATION=false", "BUILD_NUMBER="})
    void emptyAndFalseAreNoCi(String variable) {
        assertThat(build(variable)).isEqualTo(CiEnvironment.local());
    }

    @ParameterizedTest
    @CsvSource({
        "appcircle, AC_APPCIRCLE=true",
        "cloudflare-pages, CF_PAGES=1",
        "codeship, CI_NAME=codeship",
        "expo, EAS_BUILD=true",
        "hudson, HUDSON_URL=https://ci/",
        "netlify, NETLIFY=true",
        "render, RENDER=true",
        "sourcehut, CI_NAME=sourcehut",
        "vercel, VERCEL=1",
        "vercel, NOW_BUILDER=1",
        "xcode-cloud, CI_XCODE_PROJECT=Tool.xcodeproj"
    })
    void otherServicesAreKnownByName(String id, String variable) {
        CiEnvironment facts = build(variable, "CI=true");
        assertThat(facts).isEqualTo(CiEnvironment.builder(id).build());
        assertThat(facts.event()).isEqualTo(Event.OTHER);
    }

    @Test
    void allMarksOfAServiceAreNeeded() {
        assertThat(build("TASK_ID=5").provider()).isEqualTo("none");
        assertThat(build("TASK_ID=5", "RUN_ID=0").provider()).isEqualTo("taskcluster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RENDER=fast", "VERCEL=/usr/bin/vercel", "CF_PAGES=0", "CI_NAME=nothing-known"})
    void wordsThatMayMeanSomethingElseNeedTheServicesValue(String variable) {
        assertThat(build(variable).provider()).isEqualTo("none");
    }

    @Test
    void providerWithFactsIsTakenBeforeOneThatIsOnlyKnown() {
        Detection detection = Detector.detect(env("NETLIFY=true", "GITLAB_CI=true", "RENDER=true"), EventFiles.none());
        assertThat(detection.seen()).containsExactly("gitlab-ci", "netlify", "render");
        assertThat(detection.environment().provider()).isEqualTo("gitlab-ci");
        assertThat(detection.environment().warnings()).hasSize(1);
    }

    @Test
    void severalKnownOnesAreWarnedOfToo() {
        Detection detection = Detector.detect(env("NETLIFY=true", "RENDER=true"), EventFiles.none());
        assertThat(detection.environment().provider()).isEqualTo("netlify");
        assertThat(detection.environment().warnings()).hasSize(1);
    }

    @Test
    void oddVariablesAreDoubts() {
        CiEnvironment facts = build(
                "GITHUB_ACTIONS=true",
                "GITHUB_REF=refs/tags/v1\u0000",
                "GITHUB_SHA=" + "a".repeat(1 << 20),
                "UNRELATED=\u0001");
        assertThat(shape(facts)).isEqualTo("push doubts=2");
        assertThat(facts.doubts().get(0)).contains("GITHUB_REF").doesNotContain("v1");
        assertThat(facts.doubts().get(1)).contains("GITHUB_SHA");
    }

    @Test
    void ordersInnerRunnersBeforeTheirHosts() {
        assertThat(taken("GITEA_ACTIONS=true", "GITHUB_ACTIONS=true")).isEqualTo("gitea-actions");
        assertThat(taken("HARNESS_BUILD_ID=1", "DRONE=true")).isEqualTo("harness");
        assertThat(taken("CI=woodpecker", "DRONE=true")).isEqualTo("woodpecker");
        assertThat(taken("GITHUB_ACTIONS=true", "CODEBUILD_BUILD_ID=x")).isEqualTo("github-actions");
        assertThat(taken("GITLAB_CI=true", "CODEBUILD_BUILD_ID=x")).isEqualTo("gitlab-ci");
        assertThat(taken("BUILDKITE=true", "CODEBUILD_BUILD_ID=x")).isEqualTo("buildkite");
        assertThat(taken("BUILDKITE=true", "JENKINS_URL=x")).isEqualTo("buildkite");
        assertThat(taken("TF_BUILD=True", "TEAMCITY_VERSION=x")).isEqualTo("azure-pipelines");
    }

    @Test
    void factsAreReadOfTwentyFiveProviders() {
        Provider nameOnly = Providers.of(Service.NETLIFY);
        List<String> ids = Arrays.stream(Service.values())
                .filter(service -> Providers.of(service) != nameOnly)
                .map(Service::id)
                .toList();
        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "github-actions",
                        "gitlab-ci",
                        "jenkins",
                        "azure-pipelines",
                        "bitbucket-pipelines",
                        "circleci",
                        "buildkite",
                        "teamcity",
                        "aws-codebuild",
                        "travis-ci",
                        "drone",
                        "woodpecker",
                        "semaphore",
                        "appveyor",
                        "bamboo",
                        "google-cloud-build",
                        "cirrus-ci",
                        "codefresh",
                        "bitrise",
                        "buddy",
                        "gocd",
                        "gitea-actions",
                        "vela",
                        "screwdriver",
                        "harness");
    }

    @Test
    void jenkinsBuildIdIsNoCloudBuild() {
        CiEnvironment facts =
                build("JENKINS_URL=x", "PROJECT_ID=acme", "BUILD_ID=0b1c2d3e-0000-4000-8000-0123456789ab");
        assertThat(facts.provider()).isEqualTo("jenkins");
        assertThat(facts.warnings()).isEmpty();
    }

    private static String taken(String... variables) {
        return build(variables).provider();
    }
}
