package io.github.cimaven.environment.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EnvironmentFile;
import io.github.cimaven.environment.EventFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole environments, as {@code -Dci.env} reads them. */
class RecordedEnvironmentsTest {
    private static final Map<String, EnvironmentFile> RECORDED =
            EnvironmentFile.readAll(Path.of("src/test/resources"), "environments").stream()
                    .collect(Collectors.toMap(EnvironmentFile::name, Function.identity()));

    private static final List<String> NO_FACTS = List.of("netlify", "unknown", "none");

    private static final String EXPECTED = """
            appveyor-main                    | appveyor            | push         | main                  |      |        |
            appveyor-pull-request            | appveyor            | pull-request | feature/faster-parser | main |        | 24
            appveyor-tag                     | appveyor            | tag          |                       |      | v1.4.0 |
            aws-codebuild-main               | aws-codebuild       | push         | main                  |      |        |
            aws-codebuild-pull-request       | aws-codebuild       | pull-request | feature/faster-parser | main |        | 24
            aws-codebuild-tag                | aws-codebuild       | tag          |                       |      | v1.4.0 |
            azure-pipelines-main             | azure-pipelines     | push         | main                  |      |        |
            azure-pipelines-pull-request     | azure-pipelines     | pull-request | feature/faster-parser | main |        | 24
            azure-pipelines-tag              | azure-pipelines     | tag          |                       |      | v1.4.0 |
            bamboo-pull-request              | bamboo              | pull-request | feature/faster-parser | main |        | 24
            bitbucket-pipelines-main         | bitbucket-pipelines | push         | main                  |      |        |
            bitbucket-pipelines-pull-request | bitbucket-pipelines | pull-request | feature/faster-parser | main |        | 24
            bitbucket-pipelines-tag          | bitbucket-pipelines | tag          |                       |      | v1.4.0 |
            buildkite-main                   | buildkite           | push         | main                  |      |        |
            buildkite-merge-queue            | buildkite           | merge-queue  |                       | main |        | 24
            buildkite-pull-request           | buildkite           | pull-request | feature/faster-parser | main |        | 24
            buildkite-tag                    | buildkite           | tag          |                       |      | v1.4.0 |
            circleci-fork                    | circleci            | pull-request |                       |      |        | 24
            circleci-main                    | circleci            | push         | main                  |      |        |
            circleci-pull-request            | circleci            | pull-request | feature/faster-parser |      |        | 24
            circleci-tag                     | circleci            | tag          |                       |      | v1.4.0 |
            drone-main                       | drone               | push         | main                  |      |        |
            drone-pull-request               | drone               | pull-request | feature/faster-parser | main |        | 24
            drone-tag                        | drone               | tag          |                       |      | v1.4.0 |
            gitea-actions-pull-request       | gitea-actions       | pull-request | feature/faster-parser | main |        | 24
            github-actions-branch            | github-actions      | push         | feature/faster-parser |      |        |
            github-actions-main              | github-actions      | push         | main                  |      |        |
            github-actions-merge-queue       | github-actions      | merge-queue  |                       | main |        | 24
            github-actions-pull-request      | github-actions      | pull-request | feature/faster-parser | main |        | 24
            github-actions-tag               | github-actions      | tag          |                       |      | v1.4.0 |
            gitlab-ci-main                   | gitlab-ci           | push         | main                  |      |        |
            gitlab-ci-merge-train            | gitlab-ci           | merge-queue  | feature/faster-parser | main |        | 24
            gitlab-ci-pull-request           | gitlab-ci           | pull-request | feature/faster-parser | main |        | 24
            gitlab-ci-tag                    | gitlab-ci           | tag          |                       |      | v1.4.0 |
            google-cloud-build-pull-request  | google-cloud-build  | pull-request | feature/faster-parser | main |        | 24
            harness-pull-request             | harness             | pull-request | feature/faster-parser | main |        | 24
            jenkins-main                     | jenkins             | push         | main                  |      |        |
            jenkins-pull-request             | jenkins             | pull-request | feature/faster-parser | main |        | 24
            jenkins-tag                      | jenkins             | tag          |                       |      | v1.4.0 |
            netlify-known                    | netlify             | other        |                       |      |        |
            none-laptop                      | none                | other        |                       |      |        |
            semaphore-main                   | semaphore           | push         | main                  |      |        |
            semaphore-pull-request           | semaphore           | pull-request | feature/faster-parser | main |        | 24
            semaphore-tag                    | semaphore           | tag          |                       |      | v1.4.0 |
            teamcity-main                    | teamcity            | push         | main                  |      |        |
            teamcity-pull-request            | teamcity            | pull-request | feature/faster-parser | main |        | 24
            teamcity-tag                     | teamcity            | tag          |                       |      | v1.4.0 |
            teamcity-unmapped                | teamcity            | push         |                       |      |        |
            travis-ci-main                   | travis-ci           | push         | main                  |      |        |
            travis-ci-pull-request           | travis-ci           | pull-request | feature/faster-parser | main |        | 24
            travis-ci-tag                    | travis-ci           | tag          |                       |      | v1.4.0 |
            unknown-ci                       | unknown             | other        |                       |      |        |
            woodpecker-main                  | woodpecker          | push         | main                  |      |        |
            woodpecker-pull-request          | woodpecker          | pull-request | feature/faster-parser | main |        | 24
            woodpecker-tag                   | woodpecker          | tag          |                       |      | v1.4.0 |
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = EXPECTED, delimiter = '|')
    void saysWhatIsBuilt(
            String name, String provider, String event, String branch, String target, String tag, String pullRequest) {
        CiEnvironment facts = detect(name);
        assertThat(facts.provider()).isEqualTo(provider);
        assertThat(facts.event().id()).isEqualTo(event);
        assertThat(facts.branch().orElse(null)).isEqualTo(branch);
        assertThat(facts.targetBranch().orElse(null)).isEqualTo(target);
        assertThat(facts.tag().orElse(null)).isEqualTo(tag);
        assertThat(facts.pullRequest().orElse(null)).isEqualTo(pullRequest);
        assertThat(facts.doubts()).isEmpty();
        assertThat(facts.warnings()).isEmpty();
    }

    @Test
    void everyFileIsExpected() {
        List<String> expected = EXPECTED.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
        assertThat(RECORDED.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyBuildOfAProviderHasCommitRepositoryAndAddress() {
        for (String name : RECORDED.keySet()) {
            CiEnvironment facts = detect(name);
            if (!NO_FACTS.contains(facts.provider())) {
                assertThat(facts.commit()).as(name).isPresent();
                assertThat(facts.buildUrl()).as(name).isPresent();
                assertThat(facts.repository().isPresent() || facts.provider().equals("teamcity"))
                        .as(name)
                        .isTrue();
            }
        }
    }

    private static CiEnvironment detect(String name) {
        return Detector.detect(RECORDED.get(name).variables(), EventFiles.none())
                .environment();
    }
}
