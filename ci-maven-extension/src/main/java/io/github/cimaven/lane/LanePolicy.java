package io.github.cimaven.lane;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.Patterns;
import io.github.cimaven.config.Settings;
import io.github.cimaven.environment.CiEnvironment;
import java.util.List;
import java.util.Optional;

/**
 * Which branches and tags run which lane.
 *
 * @param mainBranches empty: the default branch
 */
public record LanePolicy(Optional<Patterns> mainBranches, Patterns releaseBranches, Patterns releaseTags) {
    /** What git has called the first branch; used when neither the user, the provider nor git names the default. */
    private static final Patterns USUAL_DEFAULTS = new Patterns(List.of("main", "master"));

    public static LanePolicy of(Settings settings) {
        return new LanePolicy(
                settings.text(Keys.BRANCHES_MAIN).map(Patterns::of),
                settings.patterns(Keys.BRANCHES_RELEASE, Keys.BRANCHES_RELEASE_DEFAULT),
                settings.patterns(Keys.RELEASE_TAGS, Keys.RELEASE_TAGS_DEFAULT));
    }

    /** Why pushes to the branch run the main lane; empty when they do not. */
    Optional<String> mainReason(String branch, CiEnvironment environment) {
        if (mainBranches.isPresent()) {
            return mainBranches.get().matches(branch)
                    ? Optional.of("branch %s matches %s=%s".formatted(branch, Keys.BRANCHES_MAIN, mainBranches.get()))
                    : releaseReason(branch);
        }
        boolean isDefault =
                environment.defaultBranch().map(branch::equals).orElseGet(() -> USUAL_DEFAULTS.matches(branch));
        return isDefault ? Optional.of("branch %s is the default branch".formatted(branch)) : releaseReason(branch);
    }

    private Optional<String> releaseReason(String branch) {
        return releaseBranches
                .matching(branch)
                .map(glob -> "branch %s is a release branch (%s)".formatted(branch, glob));
    }
}
