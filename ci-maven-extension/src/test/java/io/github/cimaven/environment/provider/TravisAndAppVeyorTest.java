package io.github.cimaven.environment.provider;

import static io.github.cimaven.environment.Builds.BASE;
import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.SOURCE;
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

class TravisAndAppVeyorTest {

    static Stream<Row> travis() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "TRAVIS_EVENT_TYPE=pull_request",
                        "TRAVIS_PULL_REQUEST=24",
                        "TRAVIS_PULL_REQUEST_BRANCH=feature/tools",
                        "TRAVIS_BRANCH=main"),
                row(
                        "pull request without event",
                        "pull-request fix -> main #24",
                        "TRAVIS_PULL_REQUEST=24",
                        "TRAVIS_PULL_REQUEST_BRANCH=fix",
                        "TRAVIS_BRANCH=main"),
                row(
                        "the event decides over a tag",
                        "pull-request -> main #24",
                        "TRAVIS_EVENT_TYPE=pull_request",
                        "TRAVIS_PULL_REQUEST=24",
                        "TRAVIS_BRANCH=main",
                        "TRAVIS_TAG=v1"),
                row(
                        "default branch",
                        "push main",
                        "TRAVIS_EVENT_TYPE=push",
                        "TRAVIS_PULL_REQUEST=false",
                        "TRAVIS_PULL_REQUEST_BRANCH=",
                        "TRAVIS_BRANCH=main",
                        "TRAVIS_TAG="),
                row(
                        "other branch",
                        "push feature/x",
                        "TRAVIS_EVENT_TYPE=push",
                        "TRAVIS_PULL_REQUEST=false",
                        "TRAVIS_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0",
                        "TRAVIS_EVENT_TYPE=push",
                        "TRAVIS_PULL_REQUEST=false",
                        "TRAVIS_BRANCH=v1.2.0",
                        "TRAVIS_TAG=v1.2.0"),
                row(
                        "schedule",
                        "schedule main",
                        "TRAVIS_EVENT_TYPE=cron",
                        "TRAVIS_BRANCH=main",
                        "TRAVIS_PULL_REQUEST=false"),
                row("by hand", "manual main", "TRAVIS_EVENT_TYPE=api", "TRAVIS_BRANCH=main"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("travis")
    void readsTravis(Row row) {
        row.check("travis-ci", "CI=true", "TRAVIS=true");
    }

    static Stream<Row> appVeyor() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "APPVEYOR_PULL_REQUEST_NUMBER=24",
                        "APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH=feature/tools",
                        "APPVEYOR_REPO_BRANCH=main",
                        "APPVEYOR_REPO_TAG=false"),
                row("default branch", "push main", "APPVEYOR_REPO_BRANCH=main", "APPVEYOR_REPO_TAG=false"),
                row("other branch", "push feature/x", "APPVEYOR_REPO_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0",
                        "APPVEYOR_REPO_TAG=true",
                        "APPVEYOR_REPO_TAG_NAME=v1.2.0",
                        "APPVEYOR_REPO_BRANCH=main"),
                row("tag without name", "tag doubts=1", "APPVEYOR_REPO_TAG=true", "APPVEYOR_REPO_BRANCH=main"),
                row(
                        "name without tag",
                        "push main",
                        "APPVEYOR_REPO_TAG=false",
                        "APPVEYOR_REPO_TAG_NAME=v1",
                        "APPVEYOR_REPO_BRANCH=main"),
                row("schedule", "schedule main", "APPVEYOR_SCHEDULED_BUILD=True", "APPVEYOR_REPO_BRANCH=main"),
                row("by hand", "manual main", "APPVEYOR_FORCED_BUILD=True", "APPVEYOR_REPO_BRANCH=main"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("appVeyor")
    void readsAppVeyor(Row row) {
        row.check("appveyor", "CI=True", "APPVEYOR=True");
    }

    @Test
    void travisGivesTheStartOfThePullRequestsRange() {
        assertThat(details(build(
                        "TRAVIS=true",
                        "TRAVIS_EVENT_TYPE=pull_request",
                        "TRAVIS_COMMIT=" + HEAD,
                        "TRAVIS_PULL_REQUEST_SHA=" + SOURCE,
                        "TRAVIS_COMMIT_RANGE=" + BASE + "..." + SOURCE,
                        "TRAVIS_REPO_SLUG=acme/tool",
                        "TRAVIS_BUILD_WEB_URL=https://app.travis-ci.com/acme/tool/builds/5")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "head", SOURCE,
                        "base", BASE,
                        "repository", "acme/tool",
                        "url", "https://app.travis-ci.com/acme/tool/builds/5"));
    }

    @Test
    void rangeOfAPushIsNoMergeBase() {
        assertThat(build("TRAVIS=true", "TRAVIS_EVENT_TYPE=push", "TRAVIS_COMMIT_RANGE=" + BASE + "..." + HEAD)
                        .mergeBase())
                .isEmpty();
    }

    @Test
    void appVeyorNamesCommitsRepositoryAndAddress() {
        assertThat(details(build(
                        "APPVEYOR=True",
                        "APPVEYOR_PULL_REQUEST_NUMBER=24",
                        "APPVEYOR_REPO_COMMIT=" + HEAD,
                        "APPVEYOR_PULL_REQUEST_HEAD_COMMIT=" + SOURCE,
                        "APPVEYOR_REPO_NAME=acme/tool",
                        "APPVEYOR_ACCOUNT_NAME=acme",
                        "APPVEYOR_PROJECT_SLUG=tool",
                        "APPVEYOR_BUILD_ID=5",
                        "APPVEYOR_REPO_COMMIT_AUTHOR=Ada Lovelace")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "head", SOURCE,
                        "repository", "acme/tool",
                        "url", "https://ci.appveyor.com/project/acme/tool/builds/5",
                        "actor", "Ada Lovelace"));
    }
}
