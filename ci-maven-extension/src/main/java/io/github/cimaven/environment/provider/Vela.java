package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import java.util.Optional;

/**
 * Vela.
 *
 * @see <a href="https://go-vela.github.io/docs/reference/environment/variables/">Environment variables</a>
 */
public final class Vela implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.defaultBranch(variables.get("VELA_REPO_BRANCH"))
                .commit(variables.get("VELA_BUILD_COMMIT"))
                .repository(variables.get("VELA_REPO_FULL_NAME"))
                .buildUrl(variables.get("VELA_BUILD_LINK"))
                .actor(variables.first("VELA_BUILD_SENDER", "VELA_BUILD_AUTHOR"));
        String event = variables.get("VELA_BUILD_EVENT").orElse("");
        Optional<String> number = variables.first("VELA_BUILD_PULL_REQUEST", "VELA_PULL_REQUEST");
        Optional<String> tag = variables.get("VELA_BUILD_TAG").or(() -> Refs.tag(variables.get("VELA_BUILD_REF")));
        // A comment on a pull request builds it too.
        if (event.equals("pull_request") || (number.isPresent() && tag.isEmpty())) {
            facts.forPullRequest(
                    number, variables.get("VELA_PULL_REQUEST_SOURCE"), variables.get("VELA_PULL_REQUEST_TARGET"));
        } else if (event.equals("tag") || tag.isPresent()) {
            facts.forTag(tag);
        } else {
            facts.forBranch(startedBy(event), variables.get("VELA_BUILD_BRANCH"));
        }
    }

    private static Event startedBy(String event) {
        return switch (event) {
            case "push", "" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "deployment" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
