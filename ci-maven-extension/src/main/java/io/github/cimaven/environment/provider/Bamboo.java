package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Bamboo, which puts {@code bamboo_} before its variables and writes their dots as underscores.
 *
 * @see <a href="https://confluence.atlassian.com/bamboo/bamboo-variables-289277087.html">Bamboo variables</a>
 */
public final class Bamboo implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        Optional<String> user = variables.get("bamboo_ManualBuildTriggerReason_userName");
        facts.commit(variables.first("bamboo_planRepository_revision", "bamboo_planRepository_1_revision"))
                .repository(
                        variables.first("bamboo_planRepository_repositoryUrl", "bamboo_planRepository_1_repositoryUrl"))
                .buildUrl(variables.first("bamboo_buildResultsUrl", "bamboo_resultsUrl"))
                .actor(user);
        if (variables.has("bamboo_repository_pr_key")) {
            facts.forPullRequest(
                    variables.get("bamboo_repository_pr_key"),
                    variables.get("bamboo_repository_pr_sourceBranch"),
                    variables.get("bamboo_repository_pr_targetBranch"));
        } else {
            facts.forBranch(
                    user.isPresent() ? Event.MANUAL : Event.PUSH,
                    variables.first(
                            "bamboo_planRepository_branchName",
                            "bamboo_planRepository_branch",
                            "bamboo_planRepository_1_branchName"));
        }
    }
}
