package io.github.cimaven.lane;

import io.github.cimaven.environment.CiEnvironment;
import java.util.List;
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
