package io.github.cimaven.checkout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches from the remote {@code origin} what a clone does not have, with the credentials that git holds already. Local
 * branches, tags and the work tree stay as they are.
 */
public final class Origin {
    private final GitProgram git;

    Origin(GitProgram git) {
        this.git = git;
    }

    /** How much of the history to fetch. */
    public enum Depth {
        /** All that is missing. */
        WHOLE("--unshallow"),
        /** The commit alone. */
        ONE("--depth=1"),
        FIFTY_MORE("--deepen=50"),
        TWO_HUNDRED_MORE("--deepen=200"),
        THOUSAND_MORE("--deepen=1000"),
        /** What git has otherwise: everything that leads to the commit. */
        DEFAULT("");

        private final String option;

        Depth(String option) {
            this.option = option;
        }
    }

    /**
     * @param branch as the remote has it
     * @param commits ids of further commits, whose history is deepened too
     * @param limit how long it may take
     */
    public void fetchBranch(String branch, Depth depth, List<String> commits, Duration limit) throws CheckoutException {
        List<String> names =
                new ArrayList<>(List.of("+refs/heads/%s:refs/remotes/origin/%s".formatted(branch, branch)));
        names.addAll(commits);
        fetch(depth, names, limit);
    }

    /**
     * @param commit its full id; not every server gives a commit by its id
     * @param limit how long it may take
     */
    public void fetchCommit(String commit, Depth depth, Duration limit) throws CheckoutException {
        fetch(depth, List.of(commit), limit);
    }

    private void fetch(Depth depth, List<String> names, Duration limit) throws CheckoutException {
        List<String> arguments = new ArrayList<>(List.of("fetch", "--quiet", "--no-tags", "--no-recurse-submodules"));
        if (!depth.option.isEmpty()) {
            arguments.add(depth.option);
        }
        arguments.add("origin");
        arguments.addAll(names);
        git.within(limit).run(arguments.toArray(String[]::new));
    }
}
