package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Bitbucket Pipelines.
 *
 * @see <a href="https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/">Default variables</a>
 */
public final class BitbucketPipelines implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        Optional<String> repository = variables.get("BITBUCKET_REPO_FULL_NAME");
        facts.commit(variables.get("BITBUCKET_COMMIT"))
                .repository(repository)
                .buildUrl(Addresses.of(
                        "https://bitbucket.org/%s/addon/pipelines/home#!/results/%s",
                        repository, variables.get("BITBUCKET_BUILD_NUMBER")))
                .actor(variables.get("BITBUCKET_STEP_TRIGGERER_UUID"));
        if (variables.has("BITBUCKET_TAG")) {
            facts.forTag(variables.get("BITBUCKET_TAG"));
        } else if (variables.has("BITBUCKET_PR_ID")) {
            // BITBUCKET_COMMIT is the source's; what is checked out is a merge made on the spot.
            facts.forPullRequest(
                            variables.get("BITBUCKET_PR_ID"),
                            variables.get("BITBUCKET_BRANCH"),
                            variables.get("BITBUCKET_PR_DESTINATION_BRANCH"))
                    .headCommit(variables.get("BITBUCKET_COMMIT"));
        } else {
            facts.forBranch(Event.PUSH, variables.get("BITBUCKET_BRANCH"));
        }
    }
}
