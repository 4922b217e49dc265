package io.github.cimaven.change;

import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.checkout.Origin.Depth;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fetches what a clone lacks of the history, step by step and no further than is needed. */
final class MissingHistory {
    /** For all fetches together. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** SHA-1 or SHA-256: nothing else may become an argument of git. */
    private static final Pattern FULL_ID = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

    private static final String ORIGIN = "origin/";
    private static final List<Depth> STEPS =
            List.of(Depth.FIFTY_MORE, Depth.TWO_HUNDRED_MORE, Depth.THOUSAND_MORE, Depth.WHOLE);

    private final Git git;
    private final InstantSource clock;
    private final boolean allowed;
    private Duration left = PATIENCE;
    private Optional<String> problem = Optional.empty();

    /** @param allowed whether the network may be used */
    MissingHistory(Git git, InstantSource clock, boolean allowed) {
        this.git = git;
        this.clock = clock;
        this.allowed = allowed;
    }

    /** Why the last fetch failed, as a sentence without credentials. */
    Optional<String> problem() {
        return problem;
    }

    /** A commit of that id, fetched when the clone does not have it; alone when the clone is shallow anyway. */
    Optional<String> commit(String id) {
        return git.commit(id)
                .or(() -> FULL_ID.matcher(id).matches()
                                && fetched(limit -> git.origin().fetchCommit(id, first(git.isShallow()), limit))
                        ? git.commit(id)
                        : Optional.empty());
    }

    /** A depth would make a whole clone shallow. */
    private static Depth first(boolean shallow) {
        return shallow ? Depth.ONE : Depth.DEFAULT;
    }

    /** Where the histories of HEAD and a branch of the remote part, deepened until they do. */
    Optional<String> mergeBase(String branch) {
        Optional<String> head = git.commit("HEAD");
        if (!allowed || head.isEmpty()) {
            return Optional.empty();
        }
        boolean shallow = git.isShallow();
        if (git.commit(ORIGIN + branch).isEmpty() && !branch(branch, first(shallow), List.of())) {
            return Optional.empty();
        }
        Optional<String> base = git.mergeBase(ORIGIN + branch);
        for (Depth step : shallow ? STEPS : List.<Depth>of()) {
            if (base.isPresent() || !git.isShallow()) {
                return base;
            }
            // A server need not give a commit by its id; the branch alone may do.
            if (!branch(branch, step, List.of(head.get())) && !branch(branch, step, List.of())) {
                return Optional.empty();
            }
            base = git.mergeBase(ORIGIN + branch);
        }
        return base;
    }

    private boolean branch(String name, Depth depth, List<String> commits) {
        return fetched(limit -> git.origin().fetchBranch(name, depth, commits, limit));
    }

    private interface Fetch {
        void within(Duration limit) throws CheckoutException;
    }

    private boolean fetched(Fetch fetch) {
        if (!allowed || left.isNegative() || left.isZero()) {
            return false;
        }
        Instant start = clock.instant();
        try {
            fetch.within(left);
            return true;
        } catch (CheckoutException e) {
            problem = Optional.of(e.getMessage());
            return false;
        } finally {
            left = left.minus(Duration.between(start, clock.instant()));
        }
    }
}
