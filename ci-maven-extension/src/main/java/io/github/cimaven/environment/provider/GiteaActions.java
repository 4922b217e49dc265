package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;

/**
 * Gitea and Forgejo Actions, which set GitHub's variables too.
 *
 * @see <a href="https://docs.gitea.com/usage/actions/overview">Gitea Actions</a>
 */
public final class GiteaActions implements Provider {
    private final GitHubActions gitHub = new GitHubActions();

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        gitHub.read(variables, files, facts);
        // Their pages go by the run's number within the repository; they know no attempts.
        facts.buildUrl(GitHubActions.run(variables, "GITHUB_RUN_NUMBER"));
    }
}
