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

class BuildkiteTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24 default=main",
                        "BUILDKITE_PULL_REQUEST=24",
                        "BUILDKITE_BRANCH=feature/tools",
                        "BUILDKITE_PULL_REQUEST_BASE_BRANCH=main",
                        "BUILDKITE_SOURCE=webhook"),
                row(
                        "pull request of a fork",
                        "pull-request fix -> main #24 default=main",
                        "BUILDKITE_PULL_REQUEST=24",
                        "BUILDKITE_BRANCH=ada:fix",
                        "BUILDKITE_PULL_REQUEST_BASE_BRANCH=main"),
                row(
                        "merge queue",
                        "merge-queue -> main #24 default=main",
                        "BUILDKITE_BRANCH=gh-readonly-queue/main/pr-24-" + HEAD,
                        "BUILDKITE_MERGE_QUEUE_BASE_BRANCH=main",
                        "BUILDKITE_PULL_REQUEST=false"),
                row(
                        "merge queue with another name",
                        "merge-queue queue-1 -> main default=main",
                        "BUILDKITE_BRANCH=queue-1",
                        "BUILDKITE_MERGE_QUEUE_BASE_BRANCH=main"),
                row(
                        "default branch",
                        "push main default=main",
                        "BUILDKITE_BRANCH=main",
                        "BUILDKITE_PULL_REQUEST=false",
                        "BUILDKITE_TAG=",
                        "BUILDKITE_SOURCE=webhook"),
                row(
                        "other branch",
                        "push feature/x default=main",
                        "BUILDKITE_BRANCH=feature/x",
                        "BUILDKITE_PULL_REQUEST=false"),
                row(
                        "tag",
                        "tag tag=v1.2.0 default=main",
                        "BUILDKITE_TAG=v1.2.0",
                        "BUILDKITE_BRANCH=v1.2.0",
                        "BUILDKITE_PULL_REQUEST=false"),
                row(
                        "tag with the name of the default branch",
                        "tag tag=main default=main",
                        "BUILDKITE_TAG=main",
                        "BUILDKITE_BRANCH=main"),
                row("schedule", "schedule main default=main", "BUILDKITE_BRANCH=main", "BUILDKITE_SOURCE=schedule"),
                row("by hand", "manual main default=main", "BUILDKITE_BRANCH=main", "BUILDKITE_SOURCE=ui"),
                row(
                        "another pipeline",
                        "other main default=main",
                        "BUILDKITE_BRANCH=main",
                        "BUILDKITE_SOURCE=trigger_job"),
                row("commit HEAD is none", "push main default=main", "BUILDKITE_BRANCH=main", "BUILDKITE_COMMIT=HEAD"),
                row("nothing", "push default=main"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsBuilds(Row row) {
        row.check("buildkite", "CI=true", "BUILDKITE=true", "BUILDKITE_PIPELINE_DEFAULT_BRANCH=main");
    }

    @Test
    void mergeQueueGivesTheMergeBase() {
        assertThat(details(build(
                        "BUILDKITE=true",
                        "BUILDKITE_COMMIT=" + HEAD,
                        "BUILDKITE_MERGE_QUEUE_BASE_BRANCH=main",
                        "BUILDKITE_MERGE_QUEUE_BASE_COMMIT=" + BASE,
                        "BUILDKITE_REPO=git@github.com:acme/tool.git",
                        "BUILDKITE_BUILD_URL=https://buildkite.com/acme/tool/builds/5",
                        "BUILDKITE_BUILD_CREATOR=Ada Lovelace",
                        "BUILDKITE_UNBLOCKER=Grace Hopper")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "base", BASE,
                        "repository", "git@github.com:acme/tool.git",
                        "url", "https://buildkite.com/acme/tool/builds/5",
                        "actor", "Ada Lovelace",
                        "by", "Grace Hopper"));
    }

    @Test
    void commitHeadCountsAsAbsent() {
        assertThat(build("BUILDKITE=true", "BUILDKITE_COMMIT=HEAD").commit()).isEmpty();
    }
}
