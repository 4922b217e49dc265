package io.github.cimaven.environment.provider;

import static io.github.cimaven.environment.Builds.BASE;
import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.SOURCE;
import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.details;
import static io.github.cimaven.environment.Builds.env;
import static io.github.cimaven.environment.Builds.row;
import static io.github.cimaven.environment.Builds.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cimaven.environment.Builds.Row;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.detection.Detector;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GitHubActionsTest {
    private static final String QUEUE = "gh-readonly-queue/release/1.x/pr-24-" + HEAD;

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "GITHUB_EVENT_NAME=pull_request",
                        "GITHUB_REF=refs/pull/24/merge",
                        "GITHUB_REF_NAME=24/merge",
                        "GITHUB_HEAD_REF=feature/tools",
                        "GITHUB_BASE_REF=main"),
                row(
                        "review of a pull request",
                        "pull-request #24",
                        "GITHUB_EVENT_NAME=pull_request_review",
                        "GITHUB_REF=refs/pull/24/merge"),
                row(
                        "pull_request_target without event file",
                        "pull-request feature -> main",
                        "GITHUB_EVENT_NAME=pull_request_target",
                        "GITHUB_REF=refs/heads/main",
                        "GITHUB_HEAD_REF=feature",
                        "GITHUB_BASE_REF=main"),
                row(
                        "merge queue",
                        "merge-queue -> release/1.x #24",
                        "GITHUB_EVENT_NAME=merge_group",
                        "GITHUB_REF=refs/heads/" + QUEUE),
                row(
                        "push of a merge queue's branch",
                        "merge-queue -> release/1.x #24",
                        "GITHUB_EVENT_NAME=push",
                        "GITHUB_REF=refs/heads/" + QUEUE),
                row(
                        "default branch",
                        "push main",
                        "GITHUB_EVENT_NAME=push",
                        "GITHUB_REF=refs/heads/main",
                        "GITHUB_HEAD_REF=",
                        "GITHUB_BASE_REF="),
                row("branch with slashes", "push a/b", "GITHUB_EVENT_NAME=push", "GITHUB_REF=refs/heads/a/b"),
                row("tag", "tag tag=v1.2.0", "GITHUB_EVENT_NAME=push", "GITHUB_REF=refs/tags/v1.2.0"),
                row("release", "tag tag=v1.2.0", "GITHUB_EVENT_NAME=release", "GITHUB_REF=refs/tags/v1.2.0"),
                row("schedule", "schedule main", "GITHUB_EVENT_NAME=schedule", "GITHUB_REF=refs/heads/main"),
                row("by hand", "manual main", "GITHUB_EVENT_NAME=workflow_dispatch", "GITHUB_REF=refs/heads/main"),
                row("comment", "other main", "GITHUB_EVENT_NAME=issue_comment", "GITHUB_REF=refs/heads/main"),
                row("no event, no ref", "push"),
                row("tag without name", "tag doubts=1", "GITHUB_EVENT_NAME=push", "GITHUB_REF=refs/tags/"),
                row("branch that git cannot hold", "push doubts=1", "GITHUB_REF=refs/heads/a..b"),
                row("number that is none", "push", "GITHUB_REF=refs/pull/x/merge"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void reads(Row row) {
        row.check("github-actions", "GITHUB_ACTIONS=true", "CI=true");
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsTheSameOnGitea(Row row) {
        row.check("gitea-actions", "GITHUB_ACTIONS=true", "GITEA_ACTIONS=true", "CI=true");
    }

    @Test
    void namesRepositoryAddressAndBothPeople() {
        CiEnvironment facts = build(
                "GITHUB_ACTIONS=true",
                "GITHUB_SHA=" + HEAD,
                "GITHUB_SERVER_URL=https://github.example.org/",
                "GITHUB_REPOSITORY=acme/tool",
                "GITHUB_RUN_ID=99",
                "GITHUB_RUN_ATTEMPT=2",
                "GITHUB_ACTOR=ada",
                "GITHUB_TRIGGERING_ACTOR=bob");
        assertThat(details(facts))
                .isEqualTo(Map.of(
                        "commit",
                        HEAD,
                        "repository",
                        "acme/tool",
                        "url",
                        "https://github.example.org/acme/tool/actions/runs/99/attempts/2",
                        "actor",
                        "ada",
                        "by",
                        "bob"));
    }

    @Test
    void addressHasNoAttemptOnOldServers() {
        assertThat(build("GITHUB_ACTIONS=true", "GITHUB_REPOSITORY=acme/tool", "GITHUB_RUN_ID=99")
                        .buildUrl())
                .hasValue("https://github.com/acme/tool/actions/runs/99");
    }

    @Test
    void giteasAddressHasTheRunsNumber() {
        assertThat(build(
                                "GITEA_ACTIONS=true",
                                "GITHUB_SERVER_URL=https://git.example.org",
                                "GITHUB_REPOSITORY=acme/tool",
                                "GITHUB_RUN_ID=4711",
                                "GITHUB_RUN_NUMBER=7",
                                "GITHUB_RUN_ATTEMPT=1")
                        .buildUrl())
                .hasValue("https://git.example.org/acme/tool/actions/runs/7");
    }

    @Test
    void eventFileGivesNumberCommitAndDefaultBranch() {
        CiEnvironment facts = withEvent(
                "{\"pull_request\": {\"number\": 24, \"head\": {\"sha\": \"" + SOURCE + "\"}},"
                        + " \"repository\": {\"default_branch\": \"trunk\"}}",
                "GITHUB_EVENT_NAME=pull_request_target",
                "GITHUB_REF=refs/heads/trunk",
                "GITHUB_HEAD_REF=feature",
                "GITHUB_BASE_REF=trunk");
        assertThat(shape(facts)).isEqualTo("pull-request feature -> trunk #24 default=trunk");
        assertThat(facts.headCommit()).hasValue(SOURCE);
        assertThat(facts.mergeBase()).isEmpty();
    }

    @Test
    void eventFileGivesTheMergeGroupsParent() {
        CiEnvironment facts = withEvent(
                "{\"merge_group\": {\"base_ref\": \"refs/heads/main\", \"base_sha\": \"" + BASE + "\"}}",
                "GITHUB_EVENT_NAME=merge_group",
                "GITHUB_REF=refs/heads/of-another-name");
        assertThat(shape(facts)).isEqualTo("merge-queue of-another-name -> main");
        assertThat(facts.mergeBase()).hasValue(BASE);
    }

    @ParameterizedTest
    @MethodSource("oddEvents")
    void oddEventFileIsNoHarm(String json, String shape) {
        assertThat(shape(withEvent(json, "GITHUB_EVENT_NAME=push", "GITHUB_REF=refs/heads/main")))
                .isEqualTo(shape);
    }

    static Stream<Arguments> oddEvents() {
        return Stream.of(
                arguments("{}", "push main"),
                arguments("{\"repository\": []}", "push main"),
                arguments("{\"repository\": {\"default_branch\": 7}}", "push main default=7"),
                arguments("{\"repository\": {\"default_branch\": \"a\\nb\"}}", "push main doubts=1"),
                arguments("[1]", "push main doubts=1"),
                arguments("{\"repository\"", "push main doubts=1"));
    }

    @Test
    void unreadableEventFileIsToldWithPathAndReason() {
        EventFiles broken = path -> {
            throw new IOException("it has more than 7 bytes");
        };
        CiEnvironment facts = Detector.detect(env("GITHUB_ACTIONS=true", "GITHUB_EVENT_PATH=/tmp/event.json"), broken)
                .environment();
        assertThat(facts.doubts())
                .containsExactly(
                        "The file /tmp/event.json (GITHUB_EVENT_PATH) cannot be read: it has more than 7 bytes."
                                + " Look at what wrote it.");
    }

    private static CiEnvironment withEvent(String json, String... variables) {
        Map<String, String> all = env(variables);
        all.putAll(env("GITHUB_ACTIONS=true", "GITHUB_EVENT_PATH=/event.json"));
        return Detector.detect(all, path -> Optional.of(json)).environment();
    }
}
