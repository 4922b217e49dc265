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
import java.util.List;

/** The known providers, in the order in which they are asked: the first that detects itself is taken. */
public final class Providers {
    public static final List<Provider> ALL = List.of(
            // Those that set another one's variables too, before that one.
            new GiteaActions(),
            new Harness(),
            new Woodpecker(),
            // Those whose runner a host below may run, which then sets its own variables as well.
            new GitHubActions(),
            new GitLabCi(),
            new Buildkite(),
            new CircleCi(),
            // Those that neither host others nor run in them.
            new Drone(),
            new AzurePipelines(),
            new BitbucketPipelines(),
            new TravisCi(),
            new Semaphore(),
            new AppVeyor(),
            new CirrusCi(),
            new Codefresh(),
            new Bitrise(),
            new Buddy(),
            new Vela(),
            new Screwdriver(),
            // Hosts: their agents hand their variables down to what they start.
            new TeamCity(),
            new Bamboo(),
            new GoCd(),
            new Jenkins(),
            // CodeBuild runs the runners of GitHub, GitLab and Buildkite.
            new AwsCodeBuild(),
            // Known by names that others use as well.
            new GoogleCloudBuild());

    private Providers() {}
}
