package io.github.cimaven.baseline;

import java.util.Optional;

/**
 * What became of looking for a baseline.
 *
 * @param baseline empty when there is none
 * @param problem why there is none although one is named: a complete sentence, with what to type
 */
public record BaselineAnswer(Optional<Baseline> baseline, Optional<String> problem) {
    /** No baseline is named. */
    public static final BaselineAnswer NONE = new BaselineAnswer(Optional.empty(), Optional.empty());
}
