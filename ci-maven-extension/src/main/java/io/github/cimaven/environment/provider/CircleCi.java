package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * CircleCI.
 *
 * @see <a href="https://circleci.com/docs/reference/variables/">Built-in environment variables</a>
 */
public final class CircleCi implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("CIRCLE_SHA1"))
                .repository(variables.get("CIRCLE_REPOSITORY_URL"))
                .buildUrl(variables
                        .get("CIRCLE_BUILD_URL")
                        .or(() -> Addresses.of(
                                "https://app.circleci.com/pipelines/workflows/%s",
                                variables.get("CIRCLE_WORKFLOW_ID"))))
                .actor(variables.get("CIRCLE_USERNAME"));
        if (variables.has("CIRCLE_TAG")) {
            facts.forTag(variables.get("CIRCLE_TAG"));
        } else if (variables.has("CIRCLE_PULL_REQUEST") || variables.has("CIRCLE_PR_NUMBER")) {
            // CIRCLE_PR_NUMBER is there for forks only, whose branch has the name pull/24. No target is given.
            facts.forPullRequest(
                    variables.get("CIRCLE_PR_NUMBER").or(() -> Refs.lastNumber(variables.get("CIRCLE_PULL_REQUEST"))),
                    Refs.branch(variables.get("CIRCLE_BRANCH")),
                    Optional.empty());
            if (variables.get("CIRCLE_PULL_REQUESTS").orElse("").contains(",")) {
                facts.warning("The branch has several pull requests (CIRCLE_PULL_REQUESTS); CircleCI names any one of"
                        + " them, so the number may be another's.");
            }
        } else {
            facts.forBranch(Event.PUSH, variables.get("CIRCLE_BRANCH"));
        }
    }
}
