package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Semaphore 2.
 *
 * @see <a href="https://docs.semaphore.io/reference/env-vars">Environment variables</a>
 */
public final class Semaphore implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("SEMAPHORE_GIT_SHA"))
                .repository(variables.first("SEMAPHORE_GIT_REPO_SLUG", "SEMAPHORE_GIT_URL"))
                .buildUrl(Addresses.below(
                        variables.get("SEMAPHORE_ORGANIZATION_URL"),
                        Addresses.of("workflows/%s", variables.get("SEMAPHORE_WORKFLOW_ID"))))
                .actor(variables.get("SEMAPHORE_WORKFLOW_TRIGGERED_BY"));
        String type = variables.get("SEMAPHORE_GIT_REF_TYPE").orElse("");
        Optional<String> number = variables.get("SEMAPHORE_GIT_PR_NUMBER");
        Optional<String> tag = variables.get("SEMAPHORE_GIT_TAG_NAME");
        if (type.equals("tag") || (type.isEmpty() && tag.isPresent())) {
            facts.forTag(tag);
        } else if (type.equals("pull-request") || (type.isEmpty() && number.isPresent())) {
            // SEMAPHORE_GIT_BRANCH is the target here.
            facts.forPullRequest(
                            number,
                            variables.first("SEMAPHORE_GIT_PR_BRANCH", "SEMAPHORE_GIT_WORKING_BRANCH"),
                            variables.get("SEMAPHORE_GIT_BRANCH"))
                    .headCommit(variables.get("SEMAPHORE_GIT_PR_SHA"))
                    .mergeBase(Refs.rangeStart(variables.get("SEMAPHORE_GIT_COMMIT_RANGE")));
        } else {
            facts.forBranch(
                    startedBy(variables), variables.first("SEMAPHORE_GIT_WORKING_BRANCH", "SEMAPHORE_GIT_BRANCH"));
        }
    }

    private static Event startedBy(Variables variables) {
        if (variables.is("SEMAPHORE_WORKFLOW_TRIGGERED_BY_SCHEDULE", "true")) {
            return Event.SCHEDULE;
        }
        boolean manual = variables.is("SEMAPHORE_WORKFLOW_TRIGGERED_BY_MANUAL_RUN", "true")
                || variables.is("SEMAPHORE_WORKFLOW_TRIGGERED_BY_API", "true");
        return manual ? Event.MANUAL : Event.PUSH;
    }
}
