package io.github.cimaven.environment.provider;

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

class JenkinsTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "CHANGE_ID=24",
                        "CHANGE_BRANCH=feature/tools",
                        "CHANGE_TARGET=main",
                        "BRANCH_NAME=PR-24",
                        "GIT_BRANCH=PR-24"),
                row("pull request without more", "pull-request #24", "CHANGE_ID=24", "BRANCH_NAME=PR-24"),
                row(
                        "pull request into the primary branch",
                        "pull-request fix -> main #24",
                        "CHANGE_ID=24",
                        "CHANGE_BRANCH=fix",
                        "CHANGE_TARGET=main",
                        "BRANCH_NAME=PR-24",
                        "BRANCH_IS_PRIMARY=false"),
                row(
                        "default branch",
                        "push main default=main",
                        "BRANCH_NAME=main",
                        "BRANCH_IS_PRIMARY=true",
                        "GIT_BRANCH=origin/main"),
                row("other branch", "push feature/x", "BRANCH_NAME=feature/x", "BRANCH_IS_PRIMARY=false"),
                row("tag", "tag tag=v1.2.0", "TAG_NAME=v1.2.0", "BRANCH_NAME=v1.2.0"),
                row("tag in a freestyle project", "tag tag=v1.2.0", "GIT_BRANCH=refs/tags/v1.2.0"),
                row("freestyle", "push main", "GIT_BRANCH=origin/main"),
                row("freestyle, full name", "push a/b", "GIT_BRANCH=refs/remotes/origin/a/b"),
                row("freestyle, local branch", "push main", "GIT_BRANCH=company/main", "GIT_LOCAL_BRANCH=main"),
                row("freestyle, another remote's name stays", "push company/main", "GIT_BRANCH=company/main"),
                row("detached", "push", "GIT_BRANCH=detached"),
                row("nothing", "push"),
                row(
                        "GitHub pull request builder",
                        "pull-request fix -> main #24",
                        "ghprbPullId=24",
                        "ghprbSourceBranch=fix",
                        "ghprbTargetBranch=main",
                        "GIT_BRANCH=origin/main"),
                row(
                        "GitLab plugin",
                        "pull-request fix -> main #7",
                        "gitlabMergeRequestId=900100",
                        "gitlabMergeRequestIid=7",
                        "gitlabSourceBranch=fix",
                        "gitlabTargetBranch=main",
                        "GIT_BRANCH=origin/main"),
                row(
                        "push with GitLab plugin",
                        "push main",
                        "gitlabSourceBranch=main",
                        "gitlabTargetBranch=main",
                        "GIT_BRANCH=origin/main"),
                row(
                        "change under review in Gerrit",
                        "pull-request -> main #6064",
                        "GERRIT_PROJECT=tool",
                        "GERRIT_EVENT_TYPE=patchset-created",
                        "GERRIT_CHANGE_NUMBER=6064",
                        "GERRIT_BRANCH=main",
                        "GIT_BRANCH=main"),
                row(
                        "change that Gerrit merged",
                        "push main",
                        "GERRIT_PROJECT=tool",
                        "GERRIT_EVENT_TYPE=change-merged",
                        "GERRIT_CHANGE_NUMBER=6064",
                        "GERRIT_BRANCH=main",
                        "GIT_BRANCH=origin/main"),
                row("change without number", "pull-request doubts=1", "CHANGE_ID=PR-24", "BRANCH_NAME=PR-24"),
                row("branch specifier instead of a branch", "push doubts=1", "GIT_BRANCH=*/main"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void reads(Row row) {
        row.check("jenkins", "JENKINS_URL=https://ci.example.org/", "HUDSON_URL=https://ci.example.org/", "BUILD_ID=5");
    }

    @Test
    void namesCommitsRepositoryAndPeople() {
        assertThat(details(build(
                        "JENKINS_URL=https://ci.example.org/",
                        "CHANGE_ID=24",
                        "GIT_COMMIT=" + HEAD,
                        "ghprbActualCommit=" + SOURCE,
                        "GIT_URL=https://ada:secret@git.example.org/acme/tool.git",
                        "BUILD_URL=https://ci.example.org/job/tool/job/PR-24/5/",
                        "CHANGE_AUTHOR=ada",
                        "BUILD_USER_ID=bob")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "head", SOURCE,
                        "repository", "https://git.example.org/acme/tool.git",
                        "url", "https://ci.example.org/job/tool/job/PR-24/5/",
                        "actor", "ada",
                        "by", "bob"));
    }

    @Test
    void hudsonsAndGerritsVariablesAreNoOtherServices() {
        assertThat(build("JENKINS_URL=https://x/", "HUDSON_URL=https://x/", "GERRIT_PROJECT=tool")
                        .warnings())
                .isEmpty();
    }
}
