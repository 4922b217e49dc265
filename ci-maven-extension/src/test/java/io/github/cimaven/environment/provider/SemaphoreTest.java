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

class SemaphoreTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "SEMAPHORE_GIT_REF_TYPE=pull-request",
                        "SEMAPHORE_GIT_REF=refs/semaphore/pr/24",
                        "SEMAPHORE_GIT_PR_NUMBER=24",
                        "SEMAPHORE_GIT_PR_BRANCH=feature/tools",
                        "SEMAPHORE_GIT_WORKING_BRANCH=feature/tools",
                        "SEMAPHORE_GIT_BRANCH=main"),
                row(
                        "pull request, branch by its other name",
                        "pull-request fix -> main #24",
                        "SEMAPHORE_GIT_REF_TYPE=pull-request",
                        "SEMAPHORE_GIT_PR_NUMBER=24",
                        "SEMAPHORE_GIT_WORKING_BRANCH=fix",
                        "SEMAPHORE_GIT_BRANCH=main"),
                row(
                        "pull request without type",
                        "pull-request -> main #24",
                        "SEMAPHORE_GIT_PR_NUMBER=24",
                        "SEMAPHORE_GIT_BRANCH=main"),
                row(
                        "default branch",
                        "push main",
                        "SEMAPHORE_GIT_REF_TYPE=branch",
                        "SEMAPHORE_GIT_BRANCH=main",
                        "SEMAPHORE_WORKFLOW_TRIGGERED_BY_HOOK=true"),
                row(
                        "other branch",
                        "push feature/x",
                        "SEMAPHORE_GIT_REF_TYPE=branch",
                        "SEMAPHORE_GIT_BRANCH=feature/x",
                        "SEMAPHORE_GIT_WORKING_BRANCH=feature/x"),
                row(
                        "tag",
                        "tag tag=v1.2.0",
                        "SEMAPHORE_GIT_REF_TYPE=tag",
                        "SEMAPHORE_GIT_TAG_NAME=v1.2.0",
                        "SEMAPHORE_GIT_BRANCH=refs/tags/v1.2.0"),
                row("tag without type", "tag tag=v1.2.0", "SEMAPHORE_GIT_TAG_NAME=v1.2.0"),
                row(
                        "the type decides over a tag",
                        "push main",
                        "SEMAPHORE_GIT_REF_TYPE=branch",
                        "SEMAPHORE_GIT_TAG_NAME=v1",
                        "SEMAPHORE_GIT_BRANCH=main"),
                row(
                        "schedule",
                        "schedule main",
                        "SEMAPHORE_GIT_REF_TYPE=branch",
                        "SEMAPHORE_GIT_BRANCH=main",
                        "SEMAPHORE_WORKFLOW_TRIGGERED_BY_SCHEDULE=true"),
                row(
                        "by hand",
                        "manual main",
                        "SEMAPHORE_GIT_REF_TYPE=branch",
                        "SEMAPHORE_GIT_BRANCH=main",
                        "SEMAPHORE_WORKFLOW_TRIGGERED_BY_MANUAL_RUN=true"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsBuilds(Row row) {
        row.check("semaphore", "CI=true", "SEMAPHORE=true");
    }

    @Test
    void pullRequestsRangeGivesTheMergeBase() {
        assertThat(details(build(
                        "SEMAPHORE=true",
                        "SEMAPHORE_GIT_REF_TYPE=pull-request",
                        "SEMAPHORE_GIT_SHA=" + HEAD,
                        "SEMAPHORE_GIT_PR_SHA=" + SOURCE,
                        "SEMAPHORE_GIT_COMMIT_RANGE=" + BASE + "..." + HEAD,
                        "SEMAPHORE_GIT_URL=http://git@github.com:acme/tool.git",
                        "SEMAPHORE_ORGANIZATION_URL=https://acme.semaphoreci.com",
                        "SEMAPHORE_WORKFLOW_ID=0dd982e8",
                        "SEMAPHORE_WORKFLOW_TRIGGERED_BY=ada")))
                .isEqualTo(Map.of(
                        "commit",
                        HEAD,
                        "head",
                        SOURCE,
                        "base",
                        BASE,
                        "repository",
                        "http://github.com:acme/tool.git",
                        "url",
                        "https://acme.semaphoreci.com/workflows/0dd982e8",
                        "actor",
                        "ada"));
    }

    @Test
    void emptyRangeGivesNone() {
        assertThat(build("SEMAPHORE=true", "SEMAPHORE_GIT_REF_TYPE=pull-request", "SEMAPHORE_GIT_COMMIT_RANGE=")
                        .mergeBase())
                .isEmpty();
    }
}
