package io.github.cimaven.change;

import java.util.Optional;

/**
 * The commit that a change is compared with.
 *
 * @param commit its full id; the clone has it
 * @param reason why this commit, as a clause; without a commit why there is none and what to type, as sentences
 */
public record Base(Optional<String> commit, String reason) {

    static Base of(String commit, String reason) {
        return new Base(Optional.of(commit), reason);
    }

    static Base none(String reason) {
        return new Base(Optional.empty(), reason);
    }
}
