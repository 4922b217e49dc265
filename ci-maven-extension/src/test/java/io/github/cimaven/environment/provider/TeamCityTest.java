package io.github.cimaven.environment.provider;

import static io.github.cimaven.environment.Builds.BASE;
import static io.github.cimaven.environment.Builds.HEAD;
import static io.github.cimaven.environment.Builds.build;
import static io.github.cimaven.environment.Builds.details;
import static io.github.cimaven.environment.Builds.env;
import static io.github.cimaven.environment.Builds.row;
import static io.github.cimaven.environment.Builds.shape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.cimaven.environment.Builds.Row;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.detection.Detector;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamCityTest {

    static Stream<Row> mapped() {
        return Stream.of(
                row(
                        "pull request",
                        "pull-request fix -> main #24",
                        "TEAMCITY_PULLREQUEST_NUMBER=24",
                        "TEAMCITY_PULLREQUEST_SOURCE_BRANCH=fix",
                        "TEAMCITY_PULLREQUEST_TARGET_BRANCH=refs/heads/main",
                        "TEAMCITY_BUILD_BRANCH=pull/24"),
                row("pull request by its branch", "pull-request #24", "TEAMCITY_BUILD_BRANCH=pull/24"),
                row(
                        "default branch",
                        "push main default=main",
                        "TEAMCITY_BUILD_BRANCH=main",
                        "TEAMCITY_BUILD_BRANCH_IS_DEFAULT=true"),
                row(
                        "default branch with a full name",
                        "push main default=main",
                        "TEAMCITY_BUILD_BRANCH=refs/heads/main",
                        "TEAMCITY_BUILD_BRANCH_IS_DEFAULT=true"),
                row(
                        "default branch without a name",
                        "push",
                        "TEAMCITY_BUILD_BRANCH=<default>",
                        "TEAMCITY_BUILD_BRANCH_IS_DEFAULT=true"),
                row(
                        "other branch",
                        "push feature/x",
                        "TEAMCITY_BUILD_BRANCH=feature/x",
                        "TEAMCITY_BUILD_BRANCH_IS_DEFAULT=false"),
                row("tag", "tag tag=v1.2.0", "TEAMCITY_BUILD_VCS_BRANCH_ACME_TOOL=refs/tags/v1.2.0"),
                row("logical name that looks like a tag", "push", "TEAMCITY_BUILD_BRANCH=refs/tags/v1.2.0"),
                row("by hand", "manual main", "TEAMCITY_BUILD_BRANCH=main", "TEAMCITY_BUILD_TRIGGEREDBY_USERNAME=ada"),
                row("nothing mapped", "push"),
                row("files are not there", "push", "TEAMCITY_BUILD_PROPERTIES_FILE=/agent/temp/build.properties"));
    }

    @ParameterizedTest
    @MethodSource("mapped")
    void readsMapped(Row row) {
        row.check("teamcity", "TEAMCITY_VERSION=2026.1");
    }

    @Test
    void readsTheParametersOfTheConfigurationFile() {
        CiEnvironment facts = withParameters("""
                teamcity.pullRequest.number=24
                teamcity.pullRequest.source.branch=fix
                teamcity.pullRequest.target.branch=refs/heads/main
                teamcity.build.branch=pull/24
                teamcity.build.vcs.branch.Acme_Tool=refs/pull/24/head
                teamcity.build.triggeredBy.username=ada
                vcsroot.Acme_Tool.url=https\\://ada\\:secret@github.com/acme/tool.git
                """);
        assertThat(shape(facts)).isEqualTo("pull-request fix -> main #24");
        assertThat(details(facts))
                .isEqualTo(Map.of(
                        "commit", HEAD,
                        "repository", "https://github.com/acme/tool.git",
                        "url", "https://teamcity.example.org/viewLog.html?buildId=5",
                        "actor", "ada"));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void theRefOfTheVcsRootDecides(String parameters, String shape) {
        assertThat(shape(withParameters(parameters))).isEqualTo(shape);
    }

    static Stream<Arguments> parameters() {
        return Stream.of(
                arguments(
                        "teamcity.build.vcs.branch.Acme=refs/heads/main\nteamcity.build.branch=<default>\n"
                                + "teamcity.build.branch.is_default=true",
                        "push main default=main"),
                arguments(
                        "teamcity.build.vcs.branch.Acme=refs/tags/v1.2.0\nteamcity.build.branch=v1.2.0",
                        "tag tag=v1.2.0"),
                arguments(
                        "teamcity.build.vcs.branch.Acme=refs/pull/24/merge\nteamcity.build.branch=24",
                        "pull-request #24"),
                arguments("teamcity.build.vcs.branch.Acme=refs/merge-requests/7/head", "pull-request #7"),
                arguments(
                        "teamcity.build.vcs.branch.A=refs/heads/main\nteamcity.build.vcs.branch.B=refs/heads/dev\n"
                                + "teamcity.build.branch=dev",
                        "push dev"));
    }

    @Test
    void brokenFileAndOddParameterAreDoubts() {
        CiEnvironment broken = withParameters("a=\\u00zz");
        assertThat(broken.doubts())
                .containsExactly("The file /config (teamcity.configuration.properties.file) cannot be read: it is not a"
                        + " properties file. Look at what wrote it.");
        assertThat(shape(withParameters("teamcity.build.branch=a\\nb"))).isEqualTo("push doubts=1");
    }

    @Test
    void commitOfTheOnlyRootIsTaken() {
        assertThat(build("TEAMCITY_VERSION=1", "BUILD_VCS_NUMBER_Acme_Tool=" + HEAD)
                        .commit())
                .hasValue(HEAD);
        assertThat(build("TEAMCITY_VERSION=1", "BUILD_VCS_NUMBER_A=" + HEAD, "BUILD_VCS_NUMBER_B=" + BASE)
                        .commit())
                .isEmpty();
    }

    private static CiEnvironment withParameters(String configuration) {
        Map<String, String> files = Map.of(
                "/build",
                "teamcity.configuration.properties.file=/config\nteamcity.version=2026.1\n",
                "/config",
                configuration);
        Map<String, String> variables = env(
                "TEAMCITY_VERSION=2026.1",
                "TEAMCITY_BUILD_PROPERTIES_FILE=/build",
                "BUILD_VCS_NUMBER=" + HEAD,
                "BUILD_URL=https://teamcity.example.org/viewLog.html?buildId=5");
        return Detector.detect(variables, path -> Optional.ofNullable(files.get(path)))
                .environment();
    }
}
