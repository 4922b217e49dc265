package io.github.cimaven.checkout;

import java.util.List;
import java.util.Optional;

/**
 * What git says of the checked-out commit.
 *
 * @param head the full id of the commit
 * @param parents its parents' ids; none in a shallow clone of depth 1
 * @param branch the branch that HEAD is attached to; empty when it is detached
 * @param tags the tags that point to it
 * @param defaultBranch what the remote {@code origin} has as its HEAD, when the clone knows it
 */
public record Checkout(
        String head, List<String> parents, Optional<String> branch, List<String> tags, Optional<String> defaultBranch) {

    public Checkout {
        parents = List.copyOf(parents);
        tags = List.copyOf(tags);
    }

    /** Whether this is the commit; a provider may give only its first characters. */
    public boolean isAt(String commit) {
        return isSame(head, commit);
    }

    public boolean hasParent(String commit) {
        return parents.stream().anyMatch(parent -> isSame(parent, commit));
    }

    private static boolean isSame(String full, String given) {
        return given.length() >= 7 && full.startsWith(given);
    }
}
