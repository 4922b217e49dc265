package io.github.cimaven.environment.provider;

import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.details;
import static io.github.cimaven.environment.Builds.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.Builds.Row;
import io.github.cimaven.environment.CiEnvironment;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwsCodeBuildTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "CODEBUILD_WEBHOOK_TRIGGER=pr/24",
                        "CODEBUILD_WEBHOOK_EVENT=PULL_REQUEST_UPDATED",
                        "CODEBUILD_SOURCE_VERSION=pr/24",
                        "CODEBUILD_WEBHOOK_HEAD_REF=refs/heads/feature/tools",
                        "CODEBUILD_WEBHOOK_BASE_REF=refs/heads/main"),
                row("pull request by hand", "pull-request #24", "CODEBUILD_SOURCE_VERSION=pr/24"),
                row(
                        "only the event tells",
                        "pull-request fix -> main",
                        "CODEBUILD_WEBHOOK_EVENT=PULL_REQUEST_CREATED",
                        "CODEBUILD_WEBHOOK_HEAD_REF=refs/heads/fix",
                        "CODEBUILD_WEBHOOK_BASE_REF=refs/heads/main"),
                row(
                        "default branch",
                        "push main",
                        "CODEBUILD_WEBHOOK_TRIGGER=branch/main",
                        "CODEBUILD_WEBHOOK_EVENT=PUSH",
                        "CODEBUILD_WEBHOOK_HEAD_REF=refs/heads/main"),
                row(
                        "other branch",
                        "push feature/x",
                        "CODEBUILD_WEBHOOK_EVENT=PUSH",
                        "CODEBUILD_WEBHOOK_HEAD_REF=refs/heads/feature/x"),
                row(
                        "merge queue",
                        "merge-queue -> main #24",
                        "CODEBUILD_WEBHOOK_EVENT=PUSH",
                        "CODEBUILD_WEBHOOK_TRIGGER=branch/gh-readonly-queue/main/pr-24-" + HEAD),
                row("tag", "tag tag=v1.2.0", "CODEBUILD_WEBHOOK_TRIGGER=tag/v1.2.0", "CODEBUILD_WEBHOOK_EVENT=PUSH"),
                row(
                        "tag by its ref",
                        "tag tag=v1.2.0",
                        "CODEBUILD_WEBHOOK_HEAD_REF=refs/tags/v1.2.0",
                        "CODEBUILD_WEBHOOK_EVENT=PUSH"),
                row("branch by hand", "other main", "CODEBUILD_SOURCE_VERSION=refs/heads/main^{0a1b2c3}"),
                row("tag by hand", "tag tag=v1", "CODEBUILD_SOURCE_VERSION=refs/tags/v1^{0a1b2c3}"),
                row("short name by hand may be anything", "other", "CODEBUILD_SOURCE_VERSION=v1.2.0"),
                row("nothing", "other"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsBuilds(Row row) {
        row.check("aws-codebuild", "CODEBUILD_BUILD_ID=tool:0b1c");
    }

    @Test
    void namesCommitRepositoryAddressAndActor() {
        assertThat(details(build(
                        "CODEBUILD_BUILD_ID=tool:0b1c",
                        "CODEBUILD_RESOLVED_SOURCE_VERSION=" + HEAD,
                        "CODEBUILD_SOURCE_REPO_URL=https://github.com/acme/tool.git",
                        "AWS_REGION=eu-west-1",
                        "CODEBUILD_INITIATOR=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "https://github.com/acme/tool.git",
                        "url", "https://eu-west-1.console.aws.amazon.com/codebuild/home#/builds/tool:0b1c/view/new",
                        "actor", "ada"));
    }

    @Test
    void versionInABucketIsNoCommitAndNoDoubt() {
        CiEnvironment facts =
                build("CODEBUILD_BUILD_ARN=arn:aws:codebuild:x", "CODEBUILD_RESOLVED_SOURCE_VERSION=arn:aws:s3:::tool");
        assertThat(facts.commit()).isEmpty();
        assertThat(facts.doubts()).isEmpty();
    }
}
