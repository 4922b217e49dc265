package io.github.cimaven.environment.detection;

import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.env;
import static io.github.cimaven.environment.Builds.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong answers that published detectors give, one test for each. */
class TrapsTest {

    /** A rule "branch is main, so it is the main lane" would run a pull request with the main lane's secrets. */
    @ParameterizedTest
    @MethodSource("targetsInTheBranchVariable")
    void trap1TargetOfAPullRequestIsNotItsBranch(String provider, String variables) {
        CiEnvironment facts = build(variables.split(" "));
        assertThat(facts.provider()).isEqualTo(provider);
        assertThat(shape(facts)).isEqualTo("pull-request fix -> main #24");
    }

    static Stream<Arguments> targetsInTheBranchVariable() {
        return Stream.of(
                arguments(
                        "appveyor",
                        "APPVEYOR=True APPVEYOR_REPO_BRANCH=main APPVEYOR_PULL_REQUEST_NUMBER=24"
                                + " APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH=fix"),
                arguments(
                        "drone",
                        "DRONE=true DRONE_BRANCH=main DRONE_BUILD_EVENT=pull_request DRONE_PULL_REQUEST=24"
                                + " DRONE_SOURCE_BRANCH=fix"),
                arguments(
                        "woodpecker",
                        "CI=woodpecker CI_COMMIT_BRANCH=main CI_PIPELINE_EVENT=pull_request CI_COMMIT_PULL_REQUEST=24"
                                + " CI_COMMIT_SOURCE_BRANCH=fix"),
                arguments(
                        "travis-ci",
                        "TRAVIS=true TRAVIS_BRANCH=main TRAVIS_EVENT_TYPE=pull_request TRAVIS_PULL_REQUEST=24"
                                + " TRAVIS_PULL_REQUEST_BRANCH=fix"),
                arguments(
                        "semaphore",
                        "SEMAPHORE=true SEMAPHORE_GIT_BRANCH=main SEMAPHORE_GIT_REF_TYPE=pull-request"
                                + " SEMAPHORE_GIT_PR_NUMBER=24 SEMAPHORE_GIT_PR_BRANCH=fix"));
    }

    @ParameterizedTest
    @MethodSource("tagsInTheBranchVariable")
    void trap1TagIsNotABranch(String variables) {
        assertThat(shape(build(variables.split(" ")))).isEqualTo("tag tag=main");
    }

    static Stream<String> tagsInTheBranchVariable() {
        return Stream.of(
                "BUILDKITE=true BUILDKITE_TAG=main BUILDKITE_BRANCH=main BUILDKITE_PULL_REQUEST=false",
                "TRAVIS=true TRAVIS_TAG=main TRAVIS_BRANCH=main TRAVIS_PULL_REQUEST=false");
    }

    @Test
    void trap2GitLabsNumberIsTheOneOnThePage() {
        CiEnvironment facts = build(
                "GITLAB_CI=true",
                "CI_PIPELINE_SOURCE=merge_request_event",
                "CI_MERGE_REQUEST_ID=900100",
                "CI_MERGE_REQUEST_IID=7");
        assertThat(facts.pullRequest()).hasValue("7");
    }

    @Test
    void trap3PullRequestTargetIsAPullRequestAlthoughItsRefIsTheBase() {
        CiEnvironment facts = Detector.detect(
                        env(
                                "GITHUB_ACTIONS=true",
                                "GITHUB_EVENT_NAME=pull_request_target",
                                "GITHUB_EVENT_PATH=/event.json",
                                "GITHUB_REF=refs/heads/main",
                                "GITHUB_HEAD_REF=fix",
                                "GITHUB_BASE_REF=main"),
                        path -> Optional.of("{\"pull_request\": {\"number\": 24}}"))
                .environment();
        assertThat(shape(facts)).isEqualTo("pull-request fix -> main #24");
        assertThat(facts.isPullRequest()).isTrue();
    }

    @Test
    void trap3MergeQueueNamesItsTargetInTheRef() {
        CiEnvironment facts = build(
                "GITHUB_ACTIONS=true",
                "GITHUB_EVENT_NAME=merge_group",
                "GITHUB_REF=refs/heads/gh-readonly-queue/main/pr-24-" + HEAD);
        assertThat(shape(facts)).isEqualTo("merge-queue -> main #24");
        assertThat(facts.isPullRequest()).isTrue();
    }

    @Test
    void trap4JenkinsPr24IsNoBranch() {
        CiEnvironment facts = build(
                "JENKINS_URL=https://ci/",
                "BRANCH_NAME=PR-24",
                "CHANGE_ID=24",
                "CHANGE_BRANCH=fix",
                "CHANGE_TARGET=main");
        assertThat(shape(facts)).isEqualTo("pull-request fix -> main #24");
        assertThat(shape(build("JENKINS_URL=https://ci/", "TAG_NAME=v1.2.0", "BRANCH_NAME=v1.2.0")))
                .isEqualTo("tag tag=v1.2.0");
    }

    @Test
    void trap5AzuresAddressOpensInABrowserAndItsBranchIsWhole() {
        CiEnvironment facts = build(
                "TF_BUILD=True",
                "BUILD_SOURCEBRANCH=refs/heads/feature/tools",
                "BUILD_SOURCEBRANCHNAME=tools",
                "BUILD_BUILDURI=vstfs:///Build/Build/1430",
                "BUILD_BUILDID=1430",
                "SYSTEM_COLLECTIONURI=https://dev.azure.com/acme/",
                "SYSTEM_TEAMPROJECT=tool");
        assertThat(facts.branch()).hasValue("feature/tools");
        assertThat(facts.buildUrl()).hasValue("https://dev.azure.com/acme/tool/_build/results?buildId=1430");
    }

    @Test
    void trap6CircleCiTellsTheNumberOutsideForksToo() {
        CiEnvironment facts =
                build("CIRCLECI=true", "CIRCLE_BRANCH=fix", "CIRCLE_PULL_REQUEST=https://github.com/acme/tool/pull/24");
        assertThat(shape(facts)).isEqualTo("pull-request fix #24");
        assertThat(facts.targetBranch()).isEmpty();
    }

    @Test
    void trap7CodeBuildHasPullRequestsTagsAndBranches() {
        String id = "CODEBUILD_BUILD_ID=tool:0b1c";
        assertThat(build(id, "CODEBUILD_WEBHOOK_TRIGGER=pr/24").pullRequest()).hasValue("24");
        assertThat(build(id, "CODEBUILD_WEBHOOK_TRIGGER=tag/v1.2.0").tag()).hasValue("v1.2.0");
        assertThat(build(id, "CODEBUILD_WEBHOOK_TRIGGER=branch/main").branch()).hasValue("main");
    }

    @ParameterizedTest
    @MethodSource("tags")
    void trap8TagsAreSeenWhereverTheProviderGivesThem(String variables) {
        assertThat(shape(build(variables.split(" ")))).startsWith("tag tag=v1.2.0");
    }

    static Stream<String> tags() {
        return Stream.of(
                "GITHUB_ACTIONS=true GITHUB_REF=refs/tags/v1.2.0",
                "GITLAB_CI=true CI_COMMIT_TAG=v1.2.0",
                "JENKINS_URL=x TAG_NAME=v1.2.0",
                "TF_BUILD=True BUILD_SOURCEBRANCH=refs/tags/v1.2.0",
                "BITBUCKET_BUILD_NUMBER=1 BITBUCKET_TAG=v1.2.0",
                "CIRCLECI=true CIRCLE_TAG=v1.2.0",
                "BUILDKITE=true BUILDKITE_TAG=v1.2.0",
                "CODEBUILD_BUILD_ID=x CODEBUILD_WEBHOOK_TRIGGER=tag/v1.2.0",
                "TRAVIS=true TRAVIS_TAG=v1.2.0",
                "DRONE=true DRONE_BUILD_EVENT=tag DRONE_TAG=v1.2.0",
                "CI=woodpecker CI_PIPELINE_EVENT=tag CI_COMMIT_TAG=v1.2.0",
                "SEMAPHORE=true SEMAPHORE_GIT_REF_TYPE=tag SEMAPHORE_GIT_TAG_NAME=v1.2.0",
                "APPVEYOR=True APPVEYOR_REPO_TAG=true APPVEYOR_REPO_TAG_NAME=v1.2.0");
    }

    /** Whoever compares the provider's commit with HEAD must not be given a word for one. */
    @Test
    void trap9CommitIsOneThatCanBeComparedWithHead() {
        assertThat(build("BUILDKITE=true", "BUILDKITE_COMMIT=HEAD").commit()).isEmpty();
        assertThat(build("BITBUCKET_BUILD_NUMBER=1", "BITBUCKET_COMMIT=0123456789ab")
                        .commit())
                .hasValue("0123456789ab");
        assertThat(build("GITHUB_ACTIONS=true", "GITHUB_SHA=" + HEAD).commit()).hasValue(HEAD);
        assertThat(build("GITHUB_ACTIONS=true", "GITHUB_SHA=main").doubts()).hasSize(1);
    }

    @Test
    void trap10OfSeveralServicesTheInnermostIsTakenAndAllAreTold() {
        Detection detection = Detector.detect(
                env("CODEBUILD_BUILD_ID=tool:0b1c", "GITHUB_ACTIONS=true", "GITHUB_REF=refs/heads/main"),
                EventFiles.none());
        assertThat(detection.seen()).containsExactly("github-actions", "aws-codebuild");
        assertThat(shape(detection.environment())).isEqualTo("push main");
        assertThat(detection.environment().warnings())
                .singleElement()
                .asString()
                .contains("github-actions, aws-codebuild", "github-actions is taken", "-Dci.lane");
        Detection gitea = Detector.detect(env("GITEA_ACTIONS=true", "GITHUB_ACTIONS=true"), EventFiles.none());
        assertThat(gitea.seen()).containsExactly("gitea-actions", "github-actions");
        assertThat(gitea.environment().warnings()).isEmpty();
    }

    @Test
    void trap11CiFalseSwitchesDetectionOff() {
        Detection detection = Detector.detect(
                env("CI=false", "GITHUB_ACTIONS=true", "GITHUB_REF=refs/tags/v1.2.0"), EventFiles.none());
        assertThat(detection.environment()).isEqualTo(CiEnvironment.local());
        assertThat(detection.seen()).isEmpty();
    }

    @Test
    void trap11EmptyAndTheWordFalseCountAsUnset() {
        assertThat(shape(build("GITHUB_ACTIONS=true", "GITHUB_REF=refs/heads/main", "GITHUB_HEAD_REF=")))
                .isEqualTo("push main");
        assertThat(shape(build("BUILDKITE=true", "BUILDKITE_BRANCH=main", "BUILDKITE_PULL_REQUEST=false")))
                .isEqualTo("push main");
        assertThat(shape(build("TRAVIS=true", "TRAVIS_BRANCH=main", "TRAVIS_PULL_REQUEST=false")))
                .isEqualTo("push main");
        assertThat(build("GITLAB_CI=").provider()).isEqualTo("none");
    }

    @Test
    void trap12BothPeopleOfARerunAreKept() {
        CiEnvironment facts = build("GITHUB_ACTIONS=true", "GITHUB_ACTOR=ada", "GITHUB_TRIGGERING_ACTOR=bob");
        assertThat(facts.actor()).hasValue("ada");
        assertThat(facts.triggeringActor()).hasValue("bob");
    }

    @Test
    void trap13CredentialsNeverLeaveTheEnvironment() {
        CiEnvironment facts = build(
                "GITLAB_CI=true", "CI_REPOSITORY_URL=https://gitlab-ci-token:s3cret@gitlab.example.org/acme/tool.git");
        assertThat(facts.repository()).hasValue("https://gitlab.example.org/acme/tool.git");
        assertThat(facts.toString()).doesNotContain("s3cret");
    }
}
