package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import io.github.cimaven.environment.GitNames;
import io.github.cimaven.environment.Variables;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The last look at what a provider says: names that git can hold, commits that are hexadecimal, numbers that are
 * numbers. Anything else is dropped and makes the facts doubtful. Values are not shown: they may be hostile or secret.
 */
final class FactCheck {
    private static final String HEADS = "refs/heads/";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
    private static final Pattern NULL_COMMIT = Pattern.compile("0+");

    private final CiEnvironment facts;
    private final CiEnvironment.Builder checked;

    private FactCheck(CiEnvironment facts) {
        this.facts = facts;
        this.checked = facts.toBuilder();
    }

    static CiEnvironment checked(CiEnvironment facts) {
        return new FactCheck(facts).run();
    }

    private CiEnvironment run() {
        checked.branch(branch("source branch", facts.branch()))
                .targetBranch(branch("target branch", facts.targetBranch()))
                .defaultBranch(branch("default branch", facts.defaultBranch()))
                .tag(only("tag", facts.tag(), GitNames::isRefName, "a name that git can hold"))
                .commit(commit("commit", facts.commit()))
                .headCommit(commit("pull request's commit", facts.headCommit()))
                .mergeBase(commit("merge base", facts.mergeBase()))
                .pullRequest(only("pull request", facts.pullRequest(), NUMBER.asMatchPredicate(), "a number"))
                .repository(text("repository", facts.repository()))
                .buildUrl(text("build URL", facts.buildUrl()))
                .actor(text("actor", facts.actor()))
                .triggeringActor(text("triggering actor", facts.triggeringActor()));
        if (facts.event() == Event.TAG && facts.tag().isEmpty()) {
            checked.doubt("%s says that a tag is built, but not which. Look at the variables that it sets."
                    .formatted(facts.provider()));
        }
        return checked.build();
    }

    /** The word HEAD says nothing: the checkout is detached. Other refs, as of a pull request, are no branches. */
    private Optional<String> branch(String what, Optional<String> value) {
        Optional<String> name = value.map(text -> text.startsWith(HEADS) ? text.substring(HEADS.length()) : text)
                .filter(text -> !text.equals("HEAD") && !text.startsWith("refs/"));
        return only(what, name, GitNames::isRefName, "a name that git can hold");
    }

    /** HEAD and nothing but zeros both say: not known. */
    private Optional<String> commit(String what, Optional<String> value) {
        Optional<String> commit = value.filter(text -> !text.equals("HEAD"))
                .filter(text -> !NULL_COMMIT.matcher(text).matches());
        return only(what, commit, GitNames::isCommit, "a commit in hexadecimal");
    }

    /** Files of the provider are not as clean as {@link Variables}. */
    private Optional<String> text(String what, Optional<String> value) {
        return only(what, value, Variables::isClean, "text of a sane length without control characters");
    }

    private Optional<String> only(String what, Optional<String> value, Predicate<String> sane, String expected) {
        if (value.isPresent() && !sane.test(value.get())) {
            checked.doubt("The %s that %s gives is not %s; it is ignored. Look at what sets it."
                    .formatted(what, facts.provider(), expected));
        }
        return value.filter(sane);
    }
}
