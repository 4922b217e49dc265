package io.github.cimaven.lane;

import io.github.cimaven.environment.CiEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the lane by a fixed precedence: {@value LaneChoice#PRECEDENCE}. Whatever is doubtful earns the pull-request
 * lane, which has the fewest rights.
 */
public final class LaneChooser {
    private final LanePolicy policy;

    public LaneChooser(LanePolicy policy) {
        this.policy = policy;
    }

    /**
     * Chooses the lane of a build.
     *
     * @param environment for a build that runs here: after {@link Trust#check}
     * @param selection what the user typed
     */
    public LaneChoice choose(CiEnvironment environment, Selection selection) {
        return refused(choice(environment, selection), selection);
    }

    private LaneChoice choice(CiEnvironment environment, Selection selection) {
        if (selection.off()) {
            return new LaneChoice(Optional.empty(), selection.how(), List.of());
        }
        List<String> warnings = new ArrayList<>(environment.warnings());
        warnings.addAll(environment.doubts());
        if (selection.lane().isPresent()) {
            return new LaneChoice(selection.lane(), selection.how(), warnings);
        }
        if (!environment.isCi()) {
            return new LaneChoice(Optional.empty(), "no CI environment was found", warnings);
        }
        if (!environment.doubts().isEmpty()) {
            return new LaneChoice(
                    Optional.of(Lane.PR), "doubtful facts earn the lane with the fewest rights", warnings);
        }
        Decision decision = byFacts(environment);
        return new LaneChoice(Optional.of(decision.lane), decision.reason, warnings);
    }

    private Decision byFacts(CiEnvironment environment) {
        if (environment.tag().isPresent()) {
            String tag = environment.tag().get();
            return policy.releaseTags()
                    .matching(tag)
                    .map(glob -> new Decision(Lane.RELEASE, "tag %s matches %s".formatted(tag, glob)))
                    .orElseGet(() ->
                            new Decision(Lane.PR, "tag %s does not match %s".formatted(tag, policy.releaseTags())));
        }
        if (environment.isPullRequest()) {
            return new Decision(Lane.PR, pullRequest(environment));
        }
        if (environment.branch().isEmpty()) {
            return new Decision(Lane.PR, "neither a tag nor a branch is known");
        }
        String branch = environment.branch().get();
        return policy.mainReason(branch, environment)
                .map(reason -> new Decision(Lane.MAIN, reason))
                .orElseGet(() -> new Decision(
                        Lane.PR, "branch %s is neither the default nor a release branch".formatted(branch)));
    }

    private static String pullRequest(CiEnvironment environment) {
        return switch (environment.event()) {
                    case MERGE_QUEUE -> "merge queue";
                    default -> "pull request";
                }
                + environment.pullRequest().map(number -> " " + number).orElse("")
                + environment.targetBranch().map(branch -> " into " + branch).orElse("");
    }

    private static LaneChoice refused(LaneChoice choice, Selection selection) {
        return choice.lane()
                .filter(selection.refused()::contains)
                .map(lane -> new LaneChoice(Optional.empty(), "-P '!" + lane.id() + "'", choice.warnings()))
                .orElse(choice);
    }

    private record Decision(Lane lane, String reason) {}
}
