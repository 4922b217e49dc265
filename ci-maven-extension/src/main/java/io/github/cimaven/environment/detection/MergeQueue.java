package io.github.cimaven.environment.detection;

import io.github.cimaven.environment.CiEnvironment;
import io.github.cimaven.environment.Event;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitHub's merge queue pushes branches of its own, so every provider that builds pushes meets them.
 *
 * @see <a href="https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue">Managing
 *     a merge queue</a>
 */
final class MergeQueue {
    private static final Pattern BRANCH =
            Pattern.compile("gh-readonly-queue/(?<base>.+)/pr-(?<number>\\d{1,19})-[0-9a-f]+");

    private MergeQueue() {}

    /** The facts, as those of a merge queue when the branch is one of its own. */
    static CiEnvironment recognised(CiEnvironment facts) {
        Matcher queue = BRANCH.matcher(facts.branch().orElse(""));
        if (!queue.matches()) {
            return facts;
        }
        return facts.toBuilder()
                .event(Event.MERGE_QUEUE)
                .branch(Optional.empty())
                .targetBranch(Optional.of(queue.group("base")))
                .pullRequest(Optional.of(queue.group("number")))
                .build();
    }
}
