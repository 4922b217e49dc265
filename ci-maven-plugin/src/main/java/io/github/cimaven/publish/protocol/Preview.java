package io.github.cimaven.publish.protocol;

import java.util.List;
import java.util.Optional;

/**
 * What a run would do.
 *
 * @param decision {@code SEAL}, {@code ADOPT}, {@code RESEAL} or {@code NOTHING}
 * @param plan that would be published
 * @param journal of earlier runs
 * @param problems that would stop it, as sentences
 */
public record Preview(String decision, SealedPlan plan, Optional<Journal> journal, List<String> problems) {

    public Preview {
        problems = List.copyOf(problems);
    }
}
