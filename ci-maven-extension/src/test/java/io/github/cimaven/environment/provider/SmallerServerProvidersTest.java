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

class SmallerServerProvidersTest {

    static Stream<Row> bamboo() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "bamboo_repository_pr_key=24",
                        "bamboo_repository_pr_sourceBranch=fix",
                        "bamboo_repository_pr_targetBranch=main",
                        "bamboo_planRepository_branchName=fix"),
                row("default branch", "push main", "bamboo_planRepository_branchName=main"),
                row("other branch under an older name", "push feature/x", "bamboo_planRepository_branch=feature/x"),
                row("branch of the first repository", "push main", "bamboo_planRepository_1_branchName=main"),
                row(
                        "by hand",
                        "manual main",
                        "bamboo_planRepository_branchName=main",
                        "bamboo_ManualBuildTriggerReason_userName=ada"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("bamboo")
    void readsBamboo(Row row) {
        row.check("bamboo", "bamboo_planKey=ACME-TOOL");
    }

    static Stream<Row> goCd() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix #1669",
                        "GO_SCM_TOOL_PR_BRANCH=ada:fix",
                        "GO_SCM_TOOL_PR_URL=https://github.com/acme/tool/pull/1669"),
                row(
                        "pull request with its id and target",
                        "pull-request fix -> main #24",
                        "GO_SCM_TOOL_PR_ID=24",
                        "GO_SCM_TOOL_PR_BRANCH=fix",
                        "GO_SCM_TOOL_TARGET_BRANCH=main"),
                row("default branch", "push main", "GO_MATERIAL_BRANCH=main", "GO_TRIGGER_USER=changes"),
                row("other branch", "push feature/x", "GO_MATERIAL_BRANCH=feature/x"),
                row("schedule", "schedule main", "GO_MATERIAL_BRANCH=main", "GO_TRIGGER_USER=timer"),
                row("by hand", "manual main", "GO_MATERIAL_BRANCH=main", "GO_TRIGGER_USER=ada"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("goCd")
    void readsGoCd(Row row) {
        row.check("gocd", "GO_SERVER_URL=https://go.example.org/go");
    }

    static Stream<Row> screwdriver() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "SD_PULL_REQUEST=24",
                        "PR_BRANCH_NAME=origin/fix",
                        "PR_BASE_BRANCH_NAME=main",
                        "GIT_BRANCH=origin/refs/pull/24/merge"),
                row(
                        "pull request of a fork",
                        "pull-request fix -> main #24",
                        "SD_PULL_REQUEST=24",
                        "PR_BRANCH_NAME=upstream/fix",
                        "PR_BASE_BRANCH_NAME=main"),
                row("default branch", "push main", "GIT_BRANCH=origin/main", "SD_PULL_REQUEST="),
                row("other branch", "push feature/x", "GIT_BRANCH=origin/feature/x"),
                row("ref of a pull request is no branch", "push", "GIT_BRANCH=origin/refs/pull/24/merge"),
                row("schedule", "schedule main", "GIT_BRANCH=origin/main", "SD_SCHEDULED_BUILD=true"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("screwdriver")
    void readsScrewdriver(Row row) {
        row.check("screwdriver", "CI=true", "CONTINUOUS_INTEGRATION=true", "SCREWDRIVER=true");
    }

    @Test
    void namesRepositoriesAndAddresses() {
        assertThat(details(build(
                        "bamboo_agentId=1",
                        "bamboo_planRepository_revision=" + HEAD,
                        "bamboo_planRepository_repositoryUrl=https://git.example.org/acme/tool.git",
                        "bamboo_buildResultsUrl=https://bamboo.example.org/browse/ACME-TOOL-5",
                        "bamboo_ManualBuildTriggerReason_userName=ada")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "https://git.example.org/acme/tool.git",
                        "url", "https://bamboo.example.org/browse/ACME-TOOL-5",
                        "actor", "ada"));
        assertThat(details(build(
                        "GO_SERVER_URL=https://go.example.org/go/",
                        "GO_REVISION=" + HEAD,
                        "GO_MATERIAL_URL=https://ada:secret@git.example.org/acme/tool.git",
                        "GO_PIPELINE_NAME=tool",
                        "GO_PIPELINE_COUNTER=5",
                        "GO_STAGE_NAME=build",
                        "GO_STAGE_COUNTER=1",
                        "GO_TRIGGER_USER=changes")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "https://git.example.org/acme/tool.git",
                        "url", "https://go.example.org/go/pipelines/tool/5/build/1"));
        assertThat(details(build(
                        "SCREWDRIVER=true",
                        "SD_BUILD_SHA=" + HEAD,
                        "SCM_URL=https://github.com/acme/tool",
                        "SD_UI_BUILD_URL=https://cd.screwdriver.cd/pipelines/259/builds/173")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "https://github.com/acme/tool",
                        "url", "https://cd.screwdriver.cd/pipelines/259/builds/173"));
    }

    @Test
    void revisionOfSubversionIsNoCommitAndNoDoubt() {
        CiEnvironment facts = build("GO_PIPELINE_LABEL=5", "GO_REVISION=4711");
        assertThat(facts.provider()).isEqualTo("gocd");
        assertThat(facts.commit()).isEmpty();
        assertThat(facts.doubts()).isEmpty();
    }
}
