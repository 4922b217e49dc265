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

class GitLabCiTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "merge request",
                        "pull-request feature/tools -> main #7 default=main",
                        "CI_PIPELINE_SOURCE=merge_request_event",
                        "CI_MERGE_REQUEST_EVENT_TYPE=merged_result",
                        "CI_MERGE_REQUEST_ID=900100",
                        "CI_MERGE_REQUEST_IID=7",
                        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=feature/tools",
                        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"),
                row(
                        "merge request of which only the instance's id is known",
                        "pull-request default=main",
                        "CI_PIPELINE_SOURCE=merge_request_event",
                        "CI_MERGE_REQUEST_ID=900100"),
                row(
                        "child pipeline of a merge request",
                        "pull-request feature -> main #7 default=main",
                        "CI_PIPELINE_SOURCE=parent_pipeline",
                        "CI_MERGE_REQUEST_IID=7",
                        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=feature",
                        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"),
                row(
                        "merge train",
                        "merge-queue feature -> main #7 default=main",
                        "CI_PIPELINE_SOURCE=merge_request_event",
                        "CI_MERGE_REQUEST_EVENT_TYPE=merge_train",
                        "CI_MERGE_REQUEST_IID=7",
                        "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME=feature",
                        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"),
                row(
                        "pull request of a GitHub repository",
                        "pull-request fix -> main #12 default=main",
                        "CI_PIPELINE_SOURCE=external_pull_request_event",
                        "CI_COMMIT_BRANCH=fix",
                        "CI_EXTERNAL_PULL_REQUEST_IID=12",
                        "CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME=fix",
                        "CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME=main"),
                row(
                        "default branch",
                        "push main default=main",
                        "CI_PIPELINE_SOURCE=push",
                        "CI_COMMIT_BRANCH=main",
                        "CI_COMMIT_REF_NAME=main"),
                row(
                        "branch with an open merge request",
                        "push feature default=main",
                        "CI_PIPELINE_SOURCE=push",
                        "CI_COMMIT_BRANCH=feature",
                        "CI_OPEN_MERGE_REQUESTS=acme/tool!7"),
                row(
                        "tag",
                        "tag tag=v1.2.0 default=main",
                        "CI_PIPELINE_SOURCE=push",
                        "CI_COMMIT_TAG=v1.2.0",
                        "CI_COMMIT_REF_NAME=v1.2.0"),
                row("tag by hand", "tag tag=v1 default=main", "CI_PIPELINE_SOURCE=web", "CI_COMMIT_TAG=v1"),
                row("schedule", "schedule main default=main", "CI_PIPELINE_SOURCE=schedule", "CI_COMMIT_BRANCH=main"),
                row("by hand", "manual main default=main", "CI_PIPELINE_SOURCE=web", "CI_COMMIT_BRANCH=main"),
                row(
                        "child pipeline",
                        "other main default=main",
                        "CI_PIPELINE_SOURCE=parent_pipeline",
                        "CI_COMMIT_BRANCH=main"),
                row("empty tag", "push main default=main", "CI_COMMIT_TAG=", "CI_COMMIT_BRANCH=main"),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void reads(Row row) {
        row.check("gitlab-ci", "GITLAB_CI=true", "CI=true", "CI_DEFAULT_BRANCH=main");
    }

    @Test
    void givesTheMergeBaseAndTheSourcesCommit() {
        assertThat(details(build(
                        "GITLAB_CI=true",
                        "CI_PIPELINE_SOURCE=merge_request_event",
                        "CI_MERGE_REQUEST_IID=7",
                        "CI_COMMIT_SHA=" + HEAD,
                        "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA=" + SOURCE,
                        "CI_MERGE_REQUEST_DIFF_BASE_SHA=" + BASE,
                        "CI_PROJECT_PATH=acme/tool",
                        "CI_PIPELINE_URL=https://gitlab.com/acme/tool/-/pipelines/5",
                        "CI_JOB_URL=https://gitlab.com/acme/tool/-/jobs/6",
                        "GITLAB_USER_LOGIN=ada")))
                .isEqualTo(Map.of(
                        "commit",
                        HEAD,
                        "head",
                        SOURCE,
                        "base",
                        BASE,
                        "repository",
                        "acme/tool",
                        "url",
                        "https://gitlab.com/acme/tool/-/pipelines/5",
                        "actor",
                        "ada"));
    }

    @Test
    void sourcesCommitIsEmptyInDetachedPipelines() {
        assertThat(build("GITLAB_CI=true", "CI_MERGE_REQUEST_IID=7", "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA=")
                        .headCommit())
                .isEmpty();
    }
}
