package io.github.cimaven.environment.provider;

import static io.github.cimaven.environment.Builds.BASE;
import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.details;
import static io.github.cimaven.environment.Builds.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.Builds.Row;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SmallerHostedProvidersTest {

    static Stream<Row> cirrus() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24 default=main",
                        "CIRRUS_PR=24",
                        "CIRRUS_BRANCH=fix",
                        "CIRRUS_BASE_BRANCH=main"),
                row(
                        "pull request of a fork",
                        "pull-request -> main #24 default=main",
                        "CIRRUS_PR=24",
                        "CIRRUS_BRANCH=pull/24",
                        "CIRRUS_BASE_BRANCH=main"),
                row("default branch", "push main default=main", "CIRRUS_BRANCH=main"),
                row("other branch", "push feature/x default=main", "CIRRUS_BRANCH=feature/x", "CIRRUS_PR="),
                row("tag", "tag tag=v1.2.0 default=main", "CIRRUS_TAG=v1.2.0", "CIRRUS_BRANCH=v1.2.0"),
                row("schedule", "schedule main default=main", "CIRRUS_BRANCH=main", "CIRRUS_CRON=nightly"),
                row("by hand", "manual main default=main", "CIRRUS_BRANCH=main", "CIRRUS_API_CREATED=true"));
    }

    @ParameterizedTest
    @MethodSource("cirrus")
    void readsCirrus(Row row) {
        row.check("cirrus-ci", "CI=true", "CIRRUS_CI=true", "CIRRUS_DEFAULT_BRANCH=main");
    }

    static Stream<Row> codefresh() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "CF_PULL_REQUEST_NUMBER=24",
                        "CF_PULL_REQUEST_ID=99887766",
                        "CF_BRANCH=fix",
                        "CF_PULL_REQUEST_TARGET=main"),
                row("default branch", "push main", "CF_BRANCH=main"),
                row("other branch", "push feature/x", "CF_BRANCH=feature/x"),
                row(
                        "pull request from a branch that looks like a tag",
                        "pull-request tags/v1.2.0 -> main #24",
                        "CF_PULL_REQUEST_NUMBER=24",
                        "CF_BRANCH=tags/v1.2.0",
                        "CF_PULL_REQUEST_TARGET=main"),
                row("tag", "tag tag=v1.2.0", "CF_BRANCH=tags/v1.2.0"),
                row("tag by its ref", "tag tag=v1.2.0", "CF_BRANCH=refs/tags/v1.2.0"),
                row("tag without prefix cannot be told from a branch", "push v1.2.0", "CF_BRANCH=v1.2.0"));
    }

    @ParameterizedTest
    @MethodSource("codefresh")
    void readsCodefresh(Row row) {
        row.check("codefresh", "CF_BUILD_ID=5");
    }

    static Stream<Row> bitrise() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "BITRISE_PULL_REQUEST=24",
                        "BITRISE_GIT_BRANCH=fix",
                        "BITRISEIO_GIT_BRANCH_DEST=main"),
                row("default branch", "push main", "BITRISE_GIT_BRANCH=main", "BITRISE_PULL_REQUEST="),
                row("other branch", "push feature/x", "BITRISE_GIT_BRANCH=feature/x", "BITRISE_PULL_REQUEST=false"),
                row("tag", "tag tag=v1.2.0", "BITRISE_GIT_TAG=v1.2.0"));
    }

    @ParameterizedTest
    @MethodSource("bitrise")
    void readsBitrise(Row row) {
        row.check("bitrise", "CI=true", "BITRISE_IO=true");
    }

    static Stream<Row> buddy() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "BUDDY_RUN_PR_NO=24",
                        "BUDDY_RUN_PR_HEAD_BRANCH=fix",
                        "BUDDY_RUN_PR_BASE_BRANCH=main"),
                row(
                        "pull request under the old names",
                        "pull-request fix #24",
                        "BUDDY_EXECUTION_PULL_REQUEST_ID=pull/24",
                        "BUDDY_EXECUTION_PULL_REQUEST_HEAD_BRANCH=fix"),
                row("default branch", "push main", "BUDDY_RUN_BRANCH=main"),
                row("other branch under the old name", "push feature/x", "BUDDY_EXECUTION_BRANCH=feature/x"),
                row("tag", "tag tag=v1.2.0", "BUDDY_EXECUTION_TAG=v1.2.0", "BUDDY_EXECUTION_BRANCH=main"));
    }

    @ParameterizedTest
    @MethodSource("buddy")
    void readsBuddy(Row row) {
        row.check("buddy", "BUDDY=true", "BUDDY_WORKSPACE_ID=1");
    }

    static Stream<Row> googleCloudBuild() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "_PR_NUMBER=24",
                        "_HEAD_BRANCH=fix",
                        "_BASE_BRANCH=main",
                        "BRANCH_NAME=fix"),
                row("default branch", "push main", "BRANCH_NAME=main", "TAG_NAME=", "_PR_NUMBER="),
                row("other branch", "push feature/x", "BRANCH_NAME=feature/x"),
                row("tag", "tag tag=v1.2.0", "TAG_NAME=v1.2.0", "REF_NAME=v1.2.0"),
                row("nothing mapped", "push"));
    }

    @ParameterizedTest
    @MethodSource("googleCloudBuild")
    void readsGoogleCloudBuild(Row row) {
        row.check("google-cloud-build", "BUILDER_OUTPUT=/builder/outputs");
    }

    @Test
    void namesRepositoriesAndAddresses() {
        assertThat(details(build(
                        "CIRRUS_CI=true",
                        "CIRRUS_CHANGE_IN_REPO=" + HEAD,
                        "CIRRUS_PR=24",
                        "CIRRUS_BASE_SHA=" + BASE,
                        "CIRRUS_REPO_FULL_NAME=acme/tool",
                        "CIRRUS_BUILD_ID=5")))
                .isEqualTo(Map.of("commit", HEAD, "repository", "acme/tool", "url", "https://cirrus-ci.com/build/5"));
        assertThat(details(build(
                        "CF_BUILD_ID=5",
                        "CF_REVISION=" + HEAD,
                        "CF_REPO_OWNER=acme",
                        "CF_REPO_NAME=tool",
                        "CF_BUILD_URL=https://g.codefresh.io/build/5",
                        "CF_BUILD_INITIATOR=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "acme/tool",
                        "url", "https://g.codefresh.io/build/5",
                        "actor", "ada"));
        assertThat(details(build(
                        "BITRISE_IO=true",
                        "GIT_CLONE_COMMIT_HASH=" + HEAD,
                        "GIT_REPOSITORY_URL=git@github.com:acme/tool.git",
                        "BITRISE_BUILD_URL=https://app.bitrise.io/build/5")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "git@github.com:acme/tool.git",
                        "url", "https://app.bitrise.io/build/5"));
        assertThat(details(build(
                        "BUDDY=true",
                        "BUDDY_RUN_COMMIT=" + HEAD,
                        "BUDDY_REPO_SLUG=acme/tool",
                        "BUDDY_RUN_URL=https://app.buddy.works/5",
                        "BUDDY_EXECUTION_REVISION_COMMITTER_NAME=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "acme/tool",
                        "url", "https://app.buddy.works/5",
                        "actor", "ada"));
    }

    @Test
    void cloudBuildIsAlsoKnownByItsMappedIds() {
        String id = "0b1c2d3e-0000-4000-8000-0123456789ab";
        assertThat(details(build(
                        "PROJECT_ID=acme",
                        "BUILD_ID=" + id,
                        "LOCATION=europe-west1",
                        "COMMIT_SHA=" + HEAD,
                        "REPO_FULL_NAME=acme/tool")))
                .isEqualTo(Map.of(
                        "commit",
                        HEAD,
                        "repository",
                        "acme/tool",
                        "url",
                        "https://console.cloud.google.com/cloud-build/builds;region=europe-west1/" + id
                                + "?project=acme"));
        assertThat(build("PROJECT_ID=acme", "BUILD_ID=77").provider()).isEqualTo("none");
    }
}
