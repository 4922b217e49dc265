package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Woodpecker.
 *
 * @see <a href="https://woodpecker-ci.org/docs/usage/environment#built-in-environment-variables">Built-in environment variables</a>
 */
public final class Woodpecker implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.defaultBranch(variables.get("CI_REPO_DEFAULT_BRANCH"))
                .commit(variables.get("CI_COMMIT_SHA"))
                .repository(variables.get("CI_REPO"))
                .buildUrl(variables.get("CI_PIPELINE_URL"))
                .actor(variables.first("CI_PIPELINE_AUTHOR", "CI_COMMIT_AUTHOR"));
        String event = variables.get("CI_PIPELINE_EVENT").orElse("");
        Optional<String> number = variables.get("CI_COMMIT_PULL_REQUEST");
        Optional<String> tag = variables.get("CI_COMMIT_TAG").or(() -> Refs.tag(variables.get("CI_COMMIT_REF")));
        // Also pull_request_closed and pull_request_metadata.
        if (event.startsWith("pull_request") || (number.isPresent() && tag.isEmpty())) {
            // CI_COMMIT_BRANCH is the target here.
            facts.forPullRequest(
                    number,
                    variables.get("CI_COMMIT_SOURCE_BRANCH"),
                    variables.first("CI_COMMIT_TARGET_BRANCH", "CI_COMMIT_BRANCH"));
        } else if (event.equals("tag") || tag.isPresent()) {
            facts.forTag(tag);
        } else {
            facts.forBranch(startedBy(event), variables.get("CI_COMMIT_BRANCH"));
        }
    }

    private static Event startedBy(String event) {
        return switch (event) {
            case "push", "" -> Event.PUSH;
            case "cron" -> Event.SCHEDULE;
            case "manual", "deployment" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
