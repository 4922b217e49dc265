package io.github.cimaven.publish.protocol;

import java.nio.file.Path;
import java.util.Map;

/**
 * What this run built.
 *
 * @param plan as it would be sealed
 * @param files from a SHA-256 to a local file with these bytes; at least for all of the plan
 */
public record Candidate(SealedPlan plan, Map<String, Path> files) {

    public Candidate {
        files = Map.copyOf(files);
    }
}
