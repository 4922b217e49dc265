package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Buildkite.
 *
 * @see <a href="https://buildkite.com/docs/pipelines/configure/environment-variables">Environment variables</a>
 */
public final class Buildkite implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        Optional<String> branch = Refs.withoutOwner(variables.get("BUILDKITE_BRANCH"));
        facts.defaultBranch(variables.get("BUILDKITE_PIPELINE_DEFAULT_BRANCH"))
                .commit(variables.get("BUILDKITE_COMMIT"))
                .repository(variables.get("BUILDKITE_REPO"))
                .buildUrl(variables.get("BUILDKITE_BUILD_URL"))
                .actor(variables.get("BUILDKITE_BUILD_CREATOR"))
                // Who let a blocked build go on.
                .triggeringActor(variables.get("BUILDKITE_UNBLOCKER"));
        Optional<String> number = variables.unlessFalse("BUILDKITE_PULL_REQUEST");
        if (variables.has("BUILDKITE_MERGE_QUEUE_BASE_BRANCH")) {
            facts.forBranch(Event.MERGE_QUEUE, branch)
                    .targetBranch(variables.get("BUILDKITE_MERGE_QUEUE_BASE_BRANCH"))
                    .mergeBase(variables.get("BUILDKITE_MERGE_QUEUE_BASE_COMMIT"));
        } else if (variables.has("BUILDKITE_TAG")) {
            // BUILDKITE_BRANCH has the tag's name here.
            facts.forTag(variables.get("BUILDKITE_TAG"));
        } else if (number.isPresent()) {
            facts.forPullRequest(number, branch, variables.get("BUILDKITE_PULL_REQUEST_BASE_BRANCH"));
        } else {
            facts.forBranch(startedBy(variables.get("BUILDKITE_SOURCE").orElse("")), branch);
        }
    }

    private static Event startedBy(String source) {
        return switch (source) {
            case "webhook", "" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "ui", "api" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
