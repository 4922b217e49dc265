package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Drone, and those who speak its language.
 *
 * @see <a href="https://docs.drone.io/pipeline/environment/reference/">Environment reference</a>
 */
public final class Drone implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.defaultBranch(variables.get("DRONE_REPO_BRANCH"))
                .commit(variables.first("DRONE_COMMIT_SHA", "DRONE_COMMIT"))
                .repository(variables.first("DRONE_REPO", "DRONE_REPO_LINK"))
                .buildUrl(variables.get("DRONE_BUILD_LINK"))
                // @hook and @cron are nobody.
                .actor(variables
                        .get("DRONE_BUILD_TRIGGER")
                        .filter(name -> !name.startsWith("@"))
                        .or(() -> variables.get("DRONE_COMMIT_AUTHOR")));
        String event = variables.get("DRONE_BUILD_EVENT").orElse("");
        Optional<String> tag = variables.get("DRONE_TAG").or(() -> Refs.tag(variables.get("DRONE_COMMIT_REF")));
        Optional<String> number = variables.get("DRONE_PULL_REQUEST");
        if (event.equals("tag") || (tag.isPresent() && !event.equals("pull_request"))) {
            facts.forTag(tag);
        } else if (event.equals("pull_request") || number.isPresent()) {
            // DRONE_BRANCH is the target here.
            facts.forPullRequest(
                    number,
                    variables.get("DRONE_SOURCE_BRANCH"),
                    variables.first("DRONE_TARGET_BRANCH", "DRONE_BRANCH"));
        } else {
            facts.forBranch(startedBy(event), Refs.branch(variables.get("DRONE_BRANCH")));
        }
    }

    private static Event startedBy(String event) {
        return switch (event) {
            case "push", "" -> Event.PUSH;
            case "cron" -> Event.SCHEDULE;
            case "promote", "rollback", "custom" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
