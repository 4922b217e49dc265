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

class AzurePipelinesTest {

    static Stream<Row> builds() {
        return Stream.of(
                row(
                        "pull request in Azure Repos, long target",
                        "pull-request users/ada/fix -> main #24",
                        "BUILD_REASON=PullRequest",
                        "BUILD_SOURCEBRANCH=refs/pull/24/merge",
                        "SYSTEM_PULLREQUEST_PULLREQUESTID=24",
                        "SYSTEM_PULLREQUEST_SOURCEBRANCH=refs/heads/users/ada/fix",
                        "SYSTEM_PULLREQUEST_TARGETBRANCH=refs/heads/main"),
                row(
                        "pull request on GitHub, short target",
                        "pull-request fix -> main #24",
                        "BUILD_REASON=PullRequest",
                        "BUILD_SOURCEBRANCH=refs/pull/24/merge",
                        "SYSTEM_PULLREQUEST_PULLREQUESTID=1182736451",
                        "SYSTEM_PULLREQUEST_PULLREQUESTNUMBER=24",
                        "SYSTEM_PULLREQUEST_SOURCEBRANCH=fix",
                        "SYSTEM_PULLREQUEST_TARGETBRANCH=main"),
                row(
                        "pull request on GitHub without its number",
                        "pull-request -> main #24",
                        "BUILD_REASON=PullRequest",
                        "BUILD_SOURCEBRANCH=refs/pull/24/merge",
                        "SYSTEM_PULLREQUEST_PULLREQUESTID=1182736451",
                        "SYSTEM_PULLREQUEST_TARGETBRANCH=main"),
                row(
                        "pull request's ref started by hand",
                        "pull-request #24",
                        "BUILD_REASON=Manual",
                        "BUILD_SOURCEBRANCH=refs/pull/24/merge"),
                row("only the reason tells", "pull-request", "BUILD_REASON=PullRequest"),
                row(
                        "default branch",
                        "push main",
                        "BUILD_REASON=IndividualCI",
                        "BUILD_SOURCEBRANCH=refs/heads/main",
                        "BUILD_SOURCEBRANCHNAME=main"),
                row(
                        "branch with a slash",
                        "push feature/tools",
                        "BUILD_REASON=BatchedCI",
                        "BUILD_SOURCEBRANCH=refs/heads/feature/tools",
                        "BUILD_SOURCEBRANCHNAME=tools"),
                row(
                        "tag",
                        "tag tag=release/v1.2.0",
                        "BUILD_REASON=IndividualCI",
                        "BUILD_SOURCEBRANCH=refs/tags/release/v1.2.0",
                        "BUILD_SOURCEBRANCHNAME=v1.2.0"),
                row(
                        "merge queue of a GitHub repository",
                        "merge-queue -> main #24",
                        "BUILD_REASON=IndividualCI",
                        "BUILD_SOURCEBRANCH=refs/heads/gh-readonly-queue/main/pr-24-" + HEAD),
                row("schedule", "schedule main", "BUILD_REASON=Schedule", "BUILD_SOURCEBRANCH=refs/heads/main"),
                row("by hand", "manual main", "BUILD_REASON=Manual", "BUILD_SOURCEBRANCH=refs/heads/main"),
                row("another pipeline", "other main", "BUILD_REASON=ResourceTrigger", "BUILD_SOURCEBRANCH=main"),
                row("nothing", "push"));
    }

    @ParameterizedTest
    @MethodSource("builds")
    void reads(Row row) {
        row.check("azure-pipelines", "TF_BUILD=True");
    }

    @Test
    void addressIsOneThatABrowserOpens() {
        assertThat(details(build(
                        "TF_BUILD=True",
                        "BUILD_SOURCEVERSION=" + HEAD,
                        "SYSTEM_PULLREQUEST_PULLREQUESTID=24",
                        "SYSTEM_PULLREQUEST_SOURCECOMMITID=" + SOURCE,
                        "BUILD_REPOSITORY_URI=https://acme@dev.azure.com/acme/My%20Project/_git/tool",
                        "SYSTEM_COLLECTIONURI=https://dev.azure.com/acme/",
                        "SYSTEM_TEAMPROJECT=My Project",
                        "BUILD_BUILDID=1430",
                        "BUILD_BUILDURI=vstfs:///Build/Build/1430",
                        "BUILD_REQUESTEDFOR=Ada Lovelace",
                        "BUILD_QUEUEDBY=Microsoft.VisualStudio.Services.TFS")))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "head", SOURCE,
                        "repository", "https://dev.azure.com/acme/My%20Project/_git/tool",
                        "url", "https://dev.azure.com/acme/My%20Project/_build/results?buildId=1430",
                        "actor", "Ada Lovelace"));
    }

    @Test
    void oldServersNameTheCollectionOtherwise() {
        assertThat(build(
                                "TF_BUILD=True",
                                "SYSTEM_TEAMFOUNDATIONCOLLECTIONURI=https://tfs.example.org/acme/",
                                "SYSTEM_TEAMPROJECT=tool",
                                "BUILD_BUILDID=7")
                        .buildUrl())
                .hasValue("https://tfs.example.org/acme/tool/_build/results?buildId=7");
    }
}
