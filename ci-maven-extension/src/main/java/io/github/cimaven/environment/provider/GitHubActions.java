package io.github.cimaven.environment.provider;

import com.google.gson.JsonObject;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import io.github.cimaven.json.Json;
import java.util.Optional;

/**
 * GitHub Actions, and those who speak its language.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/variables">Variables reference</a>
 */
public final class GitHubActions implements Provider {

    @Override
    public void read(Variables variables, EventFiles files, CiEnvironment.Builder facts) {
        facts.commit(variables.get("GITHUB_SHA"))
                .repository(variables.get("GITHUB_REPOSITORY"))
                // Old versions of GitHub Enterprise know no attempts.
                .buildUrl(Addresses.below(
                                run(variables, "GITHUB_RUN_ID"),
                                Addresses.of("attempts/%s", variables.get("GITHUB_RUN_ATTEMPT")))
                        .or(() -> run(variables, "GITHUB_RUN_ID")))
                .actor(variables.get("GITHUB_ACTOR"))
                .triggeringActor(variables.get("GITHUB_TRIGGERING_ACTOR"));
        JsonObject event = NamedFile.read("GITHUB_EVENT_PATH", variables.get("GITHUB_EVENT_PATH"), files::json, facts)
                .orElseGet(JsonObject::new);
        facts.defaultBranch(Json.textAt(event, "repository", "default_branch"));

        Optional<String> ref = variables.get("GITHUB_REF");
        Optional<String> number = Refs.pullRequest(ref);
        String name = variables.get("GITHUB_EVENT_NAME").orElse("");
        // pull_request_target has the base branch in GITHUB_REF: only the event's name tells.
        if (number.isPresent() || name.equals("pull_request") || name.equals("pull_request_target")) {
            facts.forPullRequest(
                            number.or(() -> Json.textAt(event, "pull_request", "number")),
                            variables.get("GITHUB_HEAD_REF"),
                            variables.get("GITHUB_BASE_REF"))
                    .headCommit(Json.textAt(event, "pull_request", "head", "sha"));
        } else if (name.equals("merge_group")) {
            facts.forBranch(Event.MERGE_QUEUE, Refs.branch(ref))
                    .targetBranch(Refs.branch(Json.textAt(event, "merge_group", "base_ref")))
                    .mergeBase(Json.textAt(event, "merge_group", "base_sha"));
        } else if (Refs.tag(ref).isPresent()) {
            facts.forTag(Refs.tag(ref));
        } else {
            facts.forBranch(startedBy(name), Refs.branch(ref));
        }
    }

    /** @param number the variable with the run's number in addresses */
    static Optional<String> run(Variables variables, String number) {
        return Addresses.below(
                variables.get("GITHUB_SERVER_URL").or(() -> Optional.of("https://github.com")),
                Addresses.of("%s/actions/runs/%s", variables.get("GITHUB_REPOSITORY"), variables.get(number)));
    }

    private static Event startedBy(String name) {
        return switch (name) {
            case "push", "" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "workflow_dispatch", "repository_dispatch" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }
}
