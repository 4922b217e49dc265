package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.provider.AppVeyor;
import io.github.cimaven.environment.provider.AwsCodeBuild;
import io.github.cimaven.environment.provider.AzurePipelines;
import io.github.cimaven.environment.provider.Bamboo;
import io.github.cimaven.environment.provider.BitbucketPipelines;
import io.github.cimaven.environment.provider.Bitrise;
import io.github.cimaven.environment.provider.Buddy;
import io.github.cimaven.environment.provider.Buildkite;
import io.github.cimaven.environment.provider.CircleCi;
import io.github.cimaven.environment.provider.CirrusCi;
import io.github.cimaven.environment.provider.Codefresh;
import io.github.cimaven.environment.provider.Drone;
import io.github.cimaven.environment.provider.GitHubActions;
import io.github.cimaven.environment.provider.GitLabCi;
import io.github.cimaven.environment.provider.GiteaActions;
import io.github.cimaven.environment.provider.GoCd;
import io.github.cimaven.environment.provider.GoogleCloudBuild;
import io.github.cimaven.environment.provider.Harness;
import io.github.cimaven.environment.provider.Jenkins;
import io.github.cimaven.environment.provider.Screwdriver;
import io.github.cimaven.environment.provider.Semaphore;
import io.github.cimaven.environment.provider.TeamCity;
import io.github.cimaven.environment.provider.TravisCi;
import io.github.cimaven.environment.provider.Vela;
import io.github.cimaven.environment.provider.Woodpecker;

/** The class that reads the facts of each service. Only the one that is asked for is loaded. */
final class Providers {
    private static final Provider NAME_ONLY = (variables, files, facts) -> {};

    private Providers() {}

    static Provider of(Service service) {
        return switch (service) {
            case APPVEYOR -> new AppVeyor();
            case AWS_CODEBUILD -> new AwsCodeBuild();
            case AZURE_PIPELINES -> new AzurePipelines();
            case BAMBOO -> new Bamboo();
            case BITBUCKET_PIPELINES -> new BitbucketPipelines();
            case BITRISE -> new Bitrise();
            case BUDDY -> new Buddy();
            case BUILDKITE -> new Buildkite();
            case CIRCLECI -> new CircleCi();
            case CIRRUS_CI -> new CirrusCi();
            case CODEFRESH -> new Codefresh();
            case DRONE -> new Drone();
            case GITEA_ACTIONS -> new GiteaActions();
            case GITHUB_ACTIONS -> new GitHubActions();
            case GITLAB_CI -> new GitLabCi();
            case GOCD -> new GoCd();
            case GOOGLE_CLOUD_BUILD -> new GoogleCloudBuild();
            case HARNESS -> new Harness();
            case JENKINS -> new Jenkins();
            case SCREWDRIVER -> new Screwdriver();
            case SEMAPHORE -> new Semaphore();
            case TEAMCITY -> new TeamCity();
            case TRAVIS_CI -> new TravisCi();
            case VELA -> new Vela();
            case WOODPECKER -> new Woodpecker();
            default -> NAME_ONLY;
        };
    }
}
