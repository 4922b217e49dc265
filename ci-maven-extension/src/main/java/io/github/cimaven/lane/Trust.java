package io.github.cimaven.lane;

import io.github.cimaven.checkout.Checkout;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.environment.CiEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the environment's facts against the checkout: they speak of HEAD only if their commit is HEAD (for a pull
 * request: or a parent of HEAD, as a merge of it with its target is often checked out).
 */
public final class Trust {
    private Trust() {}

    /** Asks git; the environment is doubtful when git cannot tell. An environment outside CI needs no check. */
    public static CiEnvironment check(CiEnvironment environment, Git git) {
        if (!environment.isCi()) {
            return environment;
        }
        try {
            return check(environment, git.read());
        } catch (CheckoutException e) {
            return environment.toBuilder()
                    .doubt("git cannot bear out what the CI environment says; name the lane with -P, or mend this: "
                            + e.getMessage())
                    .build();
        }
    }

    /** The environment with a doubt when it speaks of another commit, and filled from git where it says nothing. */
    static CiEnvironment check(CiEnvironment environment, Checkout checkout) {
        List<String> commits = Stream.of(environment.commit(), environment.headCommit())
                .flatMap(Optional::stream)
                .toList();
        Optional<String> absentTag = environment
                .tag()
                .filter(tag -> commits.isEmpty() && !checkout.tags().contains(tag));
        if (absentTag.isPresent()) {
            return environment.toBuilder()
                    .commit(Optional.of(checkout.head()))
                    .doubt(
                            "The CI environment speaks of tag %s, and of no commit, but HEAD (%s) has no such tag. Fetch the tag, or name the lane with -P."
                                    .formatted(absentTag.get(), checkout.head()))
                    .build();
        }
        if (commits.isEmpty() || commits.stream().anyMatch(commit -> speaksOf(commit, environment, checkout))) {
            return completed(environment, checkout);
        }
        return environment.toBuilder()
                .commit(Optional.of(checkout.head()))
                .doubt(
                        ("The CI environment speaks of commit %s, but %s is checked out. Check out the commit that the build is"
                                        + " for, or name the lane with -P.")
                                .formatted(String.join(" or ", commits), checkout.head()))
                .build();
    }

    private static boolean speaksOf(String commit, CiEnvironment environment, Checkout checkout) {
        return checkout.isAt(commit) || (environment.isPullRequest() && checkout.hasParent(commit));
    }

    private static CiEnvironment completed(CiEnvironment environment, Checkout checkout) {
        CiEnvironment.Builder facts = environment.toBuilder();
        boolean silent = environment.tag().isEmpty() && environment.branch().isEmpty() && !environment.isPullRequest();
        // A tag at HEAD is no evidence that the tag is what is built: a branch build may stand there too.
        return facts.branch(silent ? checkout.branch() : environment.branch())
                .commit(environment.commit().or(() -> Optional.of(checkout.head())))
                .defaultBranch(environment.defaultBranch().or(checkout::defaultBranch))
                .build();
    }
}
