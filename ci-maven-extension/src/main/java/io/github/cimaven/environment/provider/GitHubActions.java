package io.github.cimaven.environment.provider;

import com.google.gson.JsonObject;
import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.EventFiles;
import io.github.cimaven.environment.Provider;
import io.github.cimaven.environment.Variables;
import io.github.cimaven.json.Json;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitHub Actions, and those who speak its language.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/variables">Variables reference</a>
 */
public final class GitHubActions implements Provider {
    private static final Pattern PULL_REF = Pattern.compile("refs/pull/(\\d+)/(?:merge|head)");
    private static final Pattern QUEUE_REF =
            Pattern.compile("refs/heads/gh-readonly-queue/(?<base>.+)/pr-(?<number>\\d+)-[0-9a-f]+");

    @Override
    public String id() {
        return "github-actions";
    }

    @Override
    public boolean detects(Variables variables) {
        return variables.is("GITHUB_ACTIONS", "true");
    }

    @Override
    public CiEnvironment read(Variables variables, EventFiles events) {
        return read(id(), variables, events);
    }

    /** For those who set the same variables under another name. */
    static CiEnvironment read(String id, Variables variables, EventFiles events) {
        CiEnvironment.Builder facts = CiEnvironment.builder(id);
        JsonObject event = event(variables, events, facts);
        String ref = variables.get("GITHUB_REF").orElse("");
        Matcher pull = PULL_REF.matcher(ref);
        Matcher queue = QUEUE_REF.matcher(ref);
        String name = variables.get("GITHUB_EVENT_NAME").orElse("");
        // pull_request_target has the base branch in GITHUB_REF: only the event's name tells.
        boolean pullRequest = pull.matches() || name.equals("pull_request") || name.equals("pull_request_target");
        boolean mergeQueue = queue.matches() || name.equals("merge_group");
        Optional<String> tag =
                pullRequest || mergeQueue ? Optional.empty() : variables.after("refs/tags/", "GITHUB_REF");
        if (pullRequest) {
            facts.pullRequest(
                            pull.matches() ? Optional.of(pull.group(1)) : Json.textAt(event, "pull_request", "number"))
                    .branch(variables.get("GITHUB_HEAD_REF"))
                    .targetBranch(variables.get("GITHUB_BASE_REF"))
                    .headCommit(Json.textAt(event, "pull_request", "head", "sha"));
        } else if (queue.matches()) {
            facts.targetBranch(Optional.of(queue.group("base"))).pullRequest(Optional.of(queue.group("number")));
        } else {
            facts.branch(variables.after("refs/heads/", "GITHUB_REF")).tag(tag);
        }
        return facts.event(kind(name, pullRequest, mergeQueue, tag.isPresent()))
                .defaultBranch(Json.textAt(event, "repository", "default_branch"))
                .commit(variables.get("GITHUB_SHA"))
                .repository(variables.get("GITHUB_REPOSITORY"))
                .buildUrl(buildUrl(variables))
                .actor(variables.get("GITHUB_ACTOR"))
                .triggeringActor(variables.get("GITHUB_TRIGGERING_ACTOR"))
                .build();
    }

    private static Event kind(String name, boolean pullRequest, boolean mergeQueue, boolean tag) {
        if (mergeQueue) {
            return Event.MERGE_QUEUE;
        }
        if (pullRequest) {
            return Event.PULL_REQUEST;
        }
        if (tag) {
            return Event.TAG;
        }
        return switch (name) {
            case "push" -> Event.PUSH;
            case "schedule" -> Event.SCHEDULE;
            case "workflow_dispatch", "repository_dispatch" -> Event.MANUAL;
            default -> Event.OTHER;
        };
    }

    private static JsonObject event(Variables variables, EventFiles events, CiEnvironment.Builder facts) {
        Optional<String> path = variables.get("GITHUB_EVENT_PATH");
        try {
            return path.isPresent() ? events.read(path.get()).orElseGet(JsonObject::new) : new JsonObject();
        } catch (IOException e) {
            facts.doubt("The event file %s (GITHUB_EVENT_PATH) cannot be read: %s. Look at what wrote it."
                    .formatted(path.orElse(""), e.getMessage()));
            return new JsonObject();
        }
    }

    private static Optional<String> buildUrl(Variables variables) {
        return variables
                .get("GITHUB_RUN_ID")
                .flatMap(run -> variables
                        .get("GITHUB_REPOSITORY")
                        .map(repository ->
                                variables.get("GITHUB_SERVER_URL").orElse("https://github.com") + "/" + repository
                                        + "/actions/runs/" + run
                                        + variables
                                                .get("GITHUB_RUN_ATTEMPT")
                                                .map(attempt -> "/attempts/" + attempt)
                                                .orElse("")));
    }
}
