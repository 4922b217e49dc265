package io.github.cimaven.lane;

import java.util.List;
import java.util.Optional;

/**
 * The lane of a build, with its reason.
 *
 * @param lane empty when the build runs as plain Maven
 * @param reason why this lane, as a clause without a full stop
 * @param warnings what the user should know, as sentences
 */
public record LaneChoice(Optional<Lane> lane, String reason, List<String> warnings) {
    /** The order in which facts are looked at; printed with every choice. */
    public static final String PRECEDENCE = "override, tag, pull request, default branch, other branch";

    public LaneChoice {
        warnings = List.copyOf(warnings);
    }

    /** The profile's id, or {@value Lane#OFF}. */
    public String id() {
        return lane.map(Lane::id).orElse(Lane.OFF);
    }
}
