package io.github.cimaven.lane;

import io.github.cimaven.environment.CiEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code ci:explain} answers, and the record keeps, of one environment. The component names are the keys of its
 * JSON; what is empty is left out there.
 *
 * @param name the recorded environment's file name without {@code .env}, or {@value #THIS_BUILD}
 */
public record Explanation(
        String name,
        String provider,
        String lane,
        String reason,
        String event,
        Optional<String> branch,
        Optional<String> targetBranch,
        Optional<String> tag,
        Optional<String> commit,
        Optional<String> pullRequest,
        Optional<String> repository,
        Optional<String> buildUrl,
        Optional<String> actor,
        Optional<String> triggeringActor,
        Optional<List<String>> warnings) {
    public static final String THIS_BUILD = "environment";

    /** From each key to its value, in the order of the keys; without {@link #warnings()}. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("provider", provider);
        facts.put("lane", lane);
        facts.put("reason", reason);
        facts.put("event", event);
        branch.ifPresent(value -> facts.put("branch", value));
        targetBranch.ifPresent(value -> facts.put("targetBranch", value));
        tag.ifPresent(value -> facts.put("tag", value));
        commit.ifPresent(value -> facts.put("commit", value));
        pullRequest.ifPresent(value -> facts.put("pullRequest", value));
        repository.ifPresent(value -> facts.put("repository", value));
        buildUrl.ifPresent(value -> facts.put("buildUrl", value));
        actor.ifPresent(value -> facts.put("actor", value));
        triggeringActor.ifPresent(value -> facts.put("triggeringActor", value));
        return facts;
    }

    public static Explanation of(String name, CiEnvironment environment, LaneChoice choice) {
        return new Explanation(
                name,
                environment.provider(),
                choice.id(),
                choice.reason(),
                environment.event().id(),
                environment.branch(),
                environment.targetBranch(),
                environment.tag(),
                environment.commit(),
                environment.pullRequest(),
                environment.repository(),
                environment.buildUrl(),
                environment.actor(),
                environment.triggeringActor(),
                Optional.of(choice.warnings()).filter(list -> !list.isEmpty()));
    }
}
