package io.github.cimaven.change;

import io.github.cimaven.checkout.Checkout;
import io.github.cimaven.checkout.CheckoutException;
import io.github.cimaven.checkout.Git;
import io.github.cimaven.config.Keys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.environment.CiEnvironment;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the commit that a change is to be compared with. In CI it fetches what the clone lacks; on a laptop it never
 * uses the network.
 */
public final class BaseFinder {
    /** Their merge base is the left side of a range, which may be a commit of the change itself. */
    private static final Set<String> RANGES = Set.of("travis-ci", "semaphore");

    private static final List<String> USUAL_DEFAULTS = List.of("main", "master");
    private static final String ORIGIN = "origin/";

    private final Git git;
    private final CiEnvironment environment;
    private final MissingHistory history;

    public BaseFinder(Git git, CiEnvironment environment, InstantSource clock) {
        this.git = git;
        this.environment = environment;
        this.history = new MissingHistory(git, clock, environment.isCi());
    }

    /**
     * Looks, in this order, at what the user named, the first parent of the provider's merge commit, the provider's merge
     * base, and the target or else the default branch. Of a merge, the merge base of the change would be too old: what
     * others merged meanwhile is in the work tree too.
     *
     * @param named a branch or commit, by {@link Keys#BASE}
     * @throws SettingException when the clone has nothing of that name, and it cannot be fetched
     */
    public Base find(Optional<String> named) {
        try {
            if (named.isPresent()) {
                return named(named.get());
            }
            Checkout checkout = git.read();
            return firstParent(checkout).or(this::mergeBaseOfProvider).orElseGet(() -> branch(checkout));
        } catch (CheckoutException e) {
            return Base.none(e.getMessage());
        }
    }

    private Base named(String name) {
        String reason = "-D" + Keys.BASE + "=" + SettingException.shown(name);
        String branch = name.startsWith(ORIGIN) ? name.substring(ORIGIN.length()) : name;
        Optional<String> commit = git.commit(name).or(() -> git.commit(ORIGIN + name));
        Optional<String> base = commit.flatMap(git::mergeBase).or(() -> history.mergeBase(branch));
        if (base.isEmpty() && commit.isEmpty()) {
            throw new SettingException(
                    "%s names nothing in this clone. Type a branch or a commit, as in -D%s=origin/main."
                            .formatted(reason, Keys.BASE));
        }
        return base.map(found -> Base.of(found, reason)).orElseGet(() -> Base.none(noMergeBase(name)));
    }

    private Optional<Base> mergeBaseOfProvider() {
        String reason = "the merge base that the CI environment names";
        Optional<String> named = environment.mergeBase();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (RANGES.contains(environment.provider())) {
            return named.flatMap(git::commit).flatMap(git::mergeBase).map(commit -> Base.of(commit, reason));
        }
        return history.commit(named.get()).map(commit -> Base.of(commit, reason));
    }

    /**
     * The first parent of a merge of the target with the pull request. A merge that the author made has the author's own
     * commit as its first parent; only the pull request's last commit tells one from the other.
     */
    private Optional<Base> firstParent(Checkout checkout) {
        if (!environment.isPullRequest() || environment.headCommit().isEmpty()) {
            return Optional.empty();
        }
        try {
            List<String> parents = git.parents();
            boolean providers = parents.size() == 2
                    && !checkout.isAt(environment.headCommit().get())
                    && parents.get(1).startsWith(environment.headCommit().get());
            return providers
                    ? history.commit(parents.get(0))
                            .map(commit -> Base.of(commit, "the first parent of the merge commit that is checked out"))
                    : Optional.empty();
        } catch (CheckoutException e) {
            return Optional.empty();
        }
    }

    private Base branch(Checkout checkout) {
        Optional<String> wanted =
                environment.targetBranch().or(environment::defaultBranch).or(checkout::defaultBranch);
        List<String> names = wanted.map(List::of).orElse(USUAL_DEFAULTS);
        for (String name : names) {
            Optional<String> known = Stream.of(ORIGIN + name, name)
                    // The branch that is checked out is no other one to compare with.
                    .filter(ref -> !checkout.branch().equals(Optional.of(ref)))
                    .flatMap(ref -> git.commit(ref).stream())
                    .findFirst()
                    .flatMap(git::mergeBase);
            if (known.isPresent()) {
                return Base.of(known.get(), "the merge base with " + name);
            }
        }
        for (String name : names) {
            Optional<String> fetched = history.mergeBase(name);
            if (fetched.isPresent()) {
                return Base.of(fetched.get(), "the merge base with " + name);
            }
        }
        return Base.none(noMergeBase(String.join(" or ", names)));
    }

    private String noMergeBase(String name) {
        return "There is no commit to compare with: the clone does not reach back to where this change left %s%s. %s"
                .formatted(
                        SettingException.shown(name),
                        history.problem().map(problem -> " (" + problem + ")").orElse(""),
                        environment.isCi()
                                ? "Clone with its whole history (fetch-depth: 0, GIT_DEPTH: 0), or name a commit by -D"
                                        + Keys.BASE + "."
                                : "Type git fetch, or name a commit by -D" + Keys.BASE + ".");
    }
}
