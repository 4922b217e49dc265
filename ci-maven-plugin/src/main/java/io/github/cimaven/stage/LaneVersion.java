package io.github.cimaven.stage;

import java.util.Optional;

/** What stands in a file's name where Maven has the version. */
public final class LaneVersion {
    private static final int LONGEST_BRANCH = 40;

    private LaneVersion() {}

    /**
     * @param lane {@code ci-pr}, {@code ci-main} or {@code ci-release}
     * @param commit the commit that was built: of a pull request, the last of its own branch
     * @param gitVersion used on the main lane only
     * @return empty for Maven's own version
     */
    public static Optional<String> of(
            Optional<String> lane,
            Optional<String> pullRequest,
            Optional<String> branch,
            Optional<String> commit,
            Optional<String> gitVersion) {
        return switch (lane.orElse("")) {
            case "ci-pr" -> commit.map(id -> change(pullRequest, branch) + id.substring(0, Math.min(7, id.length())));
            case "ci-main" -> gitVersion;
            default -> Optional.empty();
        };
    }

    private static String change(Optional<String> pullRequest, Optional<String> branch) {
        return pullRequest
                .map(number -> "pr" + number)
                .or(() -> branch.map(name -> name.substring(0, Math.min(LONGEST_BRANCH, name.length()))))
                .map(name -> name + "-")
                .orElse("");
    }
}
