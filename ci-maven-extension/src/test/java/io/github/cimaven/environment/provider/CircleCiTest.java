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

class CircleCiTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request of the same repository",
                        "pull-request feature/tools #24",
                        "CIRCLE_PULL_REQUEST=https://github.com/acme/tool/pull/24",
                        "CIRCLE_BRANCH=feature/tools"),
                row(
                        "pull request of a fork",
                        "pull-request #24",
                        "CIRCLE_PULL_REQUEST=https://github.com/acme/tool/pull/24",
                        "CIRCLE_PR_NUMBER=24",
                        "CIRCLE_PR_USERNAME=ada",
                        "CIRCLE_BRANCH=pull/24"),
                row(
                        "address without a number",
                        "pull-request fix",
                        "CIRCLE_PULL_REQUEST=https://github.com/acme/tool/pull/",
                        "CIRCLE_BRANCH=fix"),
                row("default branch", "push main", "CIRCLE_BRANCH=main", "CIRCLE_PULL_REQUEST="),
                row("other branch", "push feature/x", "CIRCLE_BRANCH=feature/x"),
                row("merge queue", "merge-queue -> main #24", "CIRCLE_BRANCH=gh-readonly-queue/main/pr-24-" + HEAD),
                row("tag", "tag tag=v1.2.0", "CIRCLE_TAG=v1.2.0"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void readsBuilds(Row row) {
        row.check("circleci", "CI=true", "CIRCLECI=true");
    }

    @Test
    void namesCommitRepositoryAddressAndActor() {
        assertThat(details(build(
                        "CIRCLECI=true",
                        "CIRCLE_SHA1=" + HEAD,
                        "CIRCLE_REPOSITORY_URL=git@github.com:acme/tool.git",
                        "CIRCLE_BUILD_URL=https://circleci.com/gh/acme/tool/5",
                        "CIRCLE_USERNAME=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "git@github.com:acme/tool.git",
                        "url", "https://circleci.com/gh/acme/tool/5",
                        "actor", "ada"));
        assertThat(build("CIRCLECI=true", "CIRCLE_WORKFLOW_ID=f00").buildUrl())
                .hasValue("https://app.circleci.com/pipelines/workflows/f00");
    }

    @Test
    void warnsWhenTheNumberIsOneOfSeveral() {
        CiEnvironment facts = build(
                "CIRCLECI=true",
                "CIRCLE_BRANCH=fix",
                "CIRCLE_PULL_REQUEST=https://github.com/acme/tool/pull/24",
                "CIRCLE_PULL_REQUESTS=https://github.com/acme/tool/pull/24,https://github.com/acme/tool/pull/25");
        assertThat(facts.warnings()).singleElement().asString().contains("CIRCLE_PULL_REQUESTS");
        assertThat(facts.doubts()).isEmpty();
    }
}
