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

class DroneFamilyTest {

    static Stream<Row> drone() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24 default=main",
                        "DRONE_BUILD_EVENT=pull_request",
                        "DRONE_PULL_REQUEST=24",
                        "DRONE_SOURCE_BRANCH=feature/tools",
                        "DRONE_TARGET_BRANCH=main",
                        "DRONE_BRANCH=main",
                        "DRONE_COMMIT_REF=refs/pull/24/head"),
                row(
                        "pull request without event",
                        "pull-request fix -> main #24 default=main",
                        "DRONE_PULL_REQUEST=24",
                        "DRONE_SOURCE_BRANCH=fix",
                        "DRONE_BRANCH=main"),
                row(
                        "default branch",
                        "push main default=main",
                        "DRONE_BUILD_EVENT=push",
                        "DRONE_BRANCH=main",
                        "DRONE_SOURCE_BRANCH=main",
                        "DRONE_TARGET_BRANCH=main"),
                row("other branch", "push feature/x default=main", "DRONE_BUILD_EVENT=push", "DRONE_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0 default=main",
                        "DRONE_BUILD_EVENT=tag",
                        "DRONE_TAG=v1.2.0",
                        "DRONE_COMMIT_REF=refs/tags/v1.2.0"),
                row(
                        "tag by its ref",
                        "tag tag=v1.2.0 default=main",
                        "DRONE_BUILD_EVENT=tag",
                        "DRONE_COMMIT_REF=refs/tags/v1.2.0"),
                row("tag without name", "tag default=main doubts=1", "DRONE_BUILD_EVENT=tag"),
                row(
                        "tag in the place of the branch",
                        "push default=main",
                        "DRONE_BUILD_EVENT=push",
                        "DRONE_BRANCH=refs/tags/v1.2.0"),
                row("schedule", "schedule main default=main", "DRONE_BUILD_EVENT=cron", "DRONE_BRANCH=main"),
                row("promotion", "manual main default=main", "DRONE_BUILD_EVENT=promote", "DRONE_BRANCH=main"),
                row(
                        "promoted pull request",
                        "pull-request -> main #24 default=main",
                        "DRONE_BUILD_EVENT=promote",
                        "DRONE_PULL_REQUEST=24",
                        "DRONE_BRANCH=main"),
                row("an event of its own", "other main default=main", "DRONE_BUILD_EVENT=party", "DRONE_BRANCH=main"),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("drone")
    void readsDrone(Row row) {
        row.check("drone", "CI=true", "DRONE=true", "DRONE_REPO_BRANCH=main");
    }

    static Stream<Row> harness() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24 default=main",
                        "DRONE_BUILD_EVENT=pull_request",
                        "DRONE_PULL_REQUEST=24",
                        "DRONE_SOURCE_BRANCH=fix",
                        "DRONE_TARGET_BRANCH=main"),
                row("pull request by hand", "pull-request #24 default=main", "DRONE_PULL_REQUEST=24"),
                row("default branch", "push main default=main", "DRONE_BUILD_EVENT=push", "DRONE_BRANCH=main"),
                row("other branch", "push feature/x default=main", "DRONE_BRANCH=feature/x"),
                row(
                        "tag push",
                        "tag tag=v1.2.0 default=main",
                        "DRONE_BUILD_EVENT=tag",
                        "DRONE_TAG=v1.2.0",
                        "DRONE_BRANCH=refs/tags/v1.2.0",
                        "DRONE_TARGET_BRANCH=refs/tags/v1.2.0"),
                row("tag by hand", "tag tag=v1.2.0 default=main", "DRONE_TAG=v1.2.0", "DRONE_BRANCH="),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("harness")
    void readsHarness(Row row) {
        row.check("harness", "DRONE=true", "HARNESS_BUILD_ID=7", "DRONE_REPO_BRANCH=main");
    }

    static Stream<Row> woodpecker() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24 default=main",
                        "CI_PIPELINE_EVENT=pull_request",
                        "CI_COMMIT_PULL_REQUEST=24",
                        "CI_COMMIT_SOURCE_BRANCH=feature/tools",
                        "CI_COMMIT_TARGET_BRANCH=main",
                        "CI_COMMIT_BRANCH=main"),
                row(
                        "closed pull request",
                        "pull-request -> main #24 default=main",
                        "CI_PIPELINE_EVENT=pull_request_closed",
                        "CI_COMMIT_PULL_REQUEST=24",
                        "CI_COMMIT_BRANCH=main"),
                row(
                        "default branch",
                        "push main default=main",
                        "CI_PIPELINE_EVENT=push",
                        "CI_COMMIT_BRANCH=main",
                        "CI_COMMIT_TAG="),
                row(
                        "other branch",
                        "push feature/x default=main",
                        "CI_PIPELINE_EVENT=push",
                        "CI_COMMIT_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0 default=main",
                        "CI_PIPELINE_EVENT=tag",
                        "CI_COMMIT_TAG=v1.2.0",
                        "CI_COMMIT_REF=refs/tags/v1.2.0"),
                row(
                        "release",
                        "tag tag=v1.2.0 default=main",
                        "CI_PIPELINE_EVENT=release",
                        "CI_COMMIT_REF=refs/tags/v1.2.0",
                        "CI_COMMIT_BRANCH=main"),
                row("tag without name", "tag default=main doubts=1", "CI_PIPELINE_EVENT=tag"),
                row("schedule", "schedule main default=main", "CI_PIPELINE_EVENT=cron", "CI_COMMIT_BRANCH=main"),
                row("by hand", "manual main default=main", "CI_PIPELINE_EVENT=manual", "CI_COMMIT_BRANCH=main"),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("woodpecker")
    void readsWoodpecker(Row row) {
        row.check("woodpecker", "CI=woodpecker", "CI_REPO_DEFAULT_BRANCH=main");
    }

    static Stream<Row> vela() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24 default=main",
                        "VELA_BUILD_EVENT=pull_request",
                        "VELA_BUILD_PULL_REQUEST=24",
                        "VELA_PULL_REQUEST_SOURCE=fix",
                        "VELA_PULL_REQUEST_TARGET=main",
                        "VELA_BUILD_BRANCH=main"),
                row(
                        "comment on a pull request",
                        "pull-request fix -> main #24 default=main",
                        "VELA_BUILD_EVENT=comment",
                        "VELA_PULL_REQUEST=24",
                        "VELA_PULL_REQUEST_SOURCE=fix",
                        "VELA_PULL_REQUEST_TARGET=main"),
                row("default branch", "push main default=main", "VELA_BUILD_EVENT=push", "VELA_BUILD_BRANCH=main"),
                row(
                        "other branch",
                        "push feature/x default=main",
                        "VELA_BUILD_EVENT=push",
                        "VELA_BUILD_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0 default=main",
                        "VELA_BUILD_EVENT=tag",
                        "VELA_BUILD_TAG=v1.2.0",
                        "VELA_BUILD_BRANCH=refs/tags/v1.2.0"),
                row("tag by its ref", "tag tag=v1 default=main", "VELA_BUILD_EVENT=tag", "VELA_BUILD_REF=refs/tags/v1"),
                row("schedule", "schedule main default=main", "VELA_BUILD_EVENT=schedule", "VELA_BUILD_BRANCH=main"),
                row("deployment", "manual main default=main", "VELA_BUILD_EVENT=deployment", "VELA_BUILD_BRANCH=main"),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("vela")
    void readsVela(Row row) {
        row.check("vela", "CI=true", "VELA=true", "VELA_REPO_BRANCH=main");
    }

    @Test
    void droneNamesCommitRepositoryAddressAndActor() {
        assertThat(details(build(
                        "DRONE=true",
                        "DRONE_COMMIT_SHA=" + HEAD,
                        "DRONE_COMMIT_BEFORE=" + BASE,
                        "DRONE_REPO=acme/tool",
                        "DRONE_BUILD_LINK=https://drone.example.org/acme/tool/5",
                        "DRONE_BUILD_TRIGGER=@hook",
                        "DRONE_COMMIT_AUTHOR=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "acme/tool",
                        "url", "https://drone.example.org/acme/tool/5",
                        "actor", "ada"));
        assertThat(build("DRONE=true", "DRONE_BUILD_TRIGGER=bob", "DRONE_COMMIT_AUTHOR=ada")
                        .actor())
                .hasValue("bob");
    }

    @Test
    void woodpeckerNamesCommitRepositoryAddressAndActor() {
        assertThat(details(build(
                        "CI=woodpecker",
                        "CI_COMMIT_SHA=" + HEAD,
                        "CI_REPO=acme/tool",
                        "CI_PIPELINE_URL=https://ci.example.org/repos/7/pipeline/8",
                        "CI_PIPELINE_AUTHOR=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "acme/tool",
                        "url", "https://ci.example.org/repos/7/pipeline/8",
                        "actor", "ada"));
    }

    @Test
    void velaNamesCommitRepositoryAddressAndActor() {
        assertThat(details(build(
                        "VELA=true",
                        "VELA_BUILD_COMMIT=" + HEAD,
                        "VELA_REPO_FULL_NAME=acme/tool",
                        "VELA_BUILD_LINK=https://vela.example.org/acme/tool/1",
                        "VELA_BUILD_SENDER=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "acme/tool",
                        "url", "https://vela.example.org/acme/tool/1",
                        "actor", "ada"));
    }

    @Test
    void dronesVariablesAreNoOtherService() {
        assertThat(build("DRONE=true", "HARNESS_BUILD_ID=7").warnings()).isEmpty();
        assertThat(build("DRONE=true", "CI=woodpecker").warnings()).isEmpty();
    }
}
