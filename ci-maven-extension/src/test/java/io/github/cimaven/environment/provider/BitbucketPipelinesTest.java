package io.github.cimaven.environment.provider;

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

class BitbucketPipelinesTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request feature/tools -> main #24",
                        "BITBUCKET_PR_ID=24",
                        "BITBUCKET_BRANCH=feature/tools",
                        "BITBUCKET_PR_DESTINATION_BRANCH=main"),
                row(
                        "pull request without target",
                        "pull-request fix #24",
                        "BITBUCKET_PR_ID=24",
                        "BITBUCKET_BRANCH=fix"),
                row("default branch", "push main", "BITBUCKET_BRANCH=main"),
                row("other branch", "push feature/x", "BITBUCKET_BRANCH=feature/x", "BITBUCKET_PR_ID="),
                row("tag", "tag tag=v1.2.0", "BITBUCKET_TAG=v1.2.0"),
                row("commit of 12 characters", "push main", "BITBUCKET_BRANCH=main", "BITBUCKET_COMMIT=0123456789ab"),
                row("commit that is none", "push main doubts=1", "BITBUCKET_BRANCH=main", "BITBUCKET_COMMIT=main"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsBuilds(Row row) {
        row.check("bitbucket-pipelines", "CI=true", "BITBUCKET_BUILD_NUMBER=77");
    }

    @Test
    void commitIsTheSourcesAndTheTargetsTipIsNoMergeBase() {
        assertThat(details(build(
                        "BITBUCKET_BUILD_NUMBER=77",
                        "BITBUCKET_PR_ID=24",
                        "BITBUCKET_COMMIT=0123456789ab",
                        "BITBUCKET_PR_DESTINATION_COMMIT=ba9876543210",
                        "BITBUCKET_REPO_FULL_NAME=acme/tool",
                        "BITBUCKET_STEP_TRIGGERER_UUID={0b1c}")))
                .isEqualTo(Map.of(
                        "commit", "0123456789ab",
                        "head", "0123456789ab",
                        "repository", "acme/tool",
                        "url", "https://bitbucket.org/acme/tool/addon/pipelines/home#!/results/77",
                        "actor", "{0b1c}"));
    }
}
