package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Set;

/**
 * Gitea and Forgejo Actions, which set GitHub's variables too.
 *
 * @see <a href="https://docs.gitea.com/usage/actions/overview">Gitea Actions</a>
 */
public final class GiteaActions implements Provider {

    @Override
    public String id() {
        return "gitea-actions";
    }

    @Override
    public boolean detects(Variables variables) {
        return variables.is("GITEA_ACTIONS", "true") || variables.is("FORGEJO_ACTIONS", "true");
    }

    /** It runs GitHub's workflows. */
    @Override
    public Set<String> imitates() {
        return Set.of("github-actions");
    }

    @Override
    public CiEnvironment read(Variables variables, EventFiles files) {
        // Their pages go by the run's number within the repository; they know no attempts.
        return GitHubActions.read(id(), variables, files).toBuilder()
                .buildUrl(GitHubActions.run(variables, "GITHUB_RUN_NUMBER"))
                .build();
    }
}
