package io.github.cimaven.config;

import java.util.Set;

/**
 * The user properties in which the extension hands to the goals what it saw and chose, because only JDK types may cross
 * from one class realm to the other. Nobody else sets them. What is unknown is left out.
 *
 * <p>When {@link #PROVIDER} is absent, nothing was handed over, and a goal reads the environment itself.
 */
public final class Handover {
    /** The first instance of the extension leaves this in a session; any other instance keeps still. */
    public static final String MARKER = "ci.extension";

    /** {@code ci-pr}, {@code ci-main} or {@code ci-release}; absent without a lane. */
    public static final String LANE = "ci.lane.id";

    /** Why that lane, as one sentence. */
    public static final String LANE_REASON = "ci.lane.reason";

    /** The provider's id, {@code none} outside CI; always set by the extension. */
    public static final String PROVIDER = "ci.env.provider";

    /** {@code push}, {@code pull-request}, {@code merge-queue}, {@code tag}, {@code schedule}, … */
    public static final String EVENT = "ci.env.event";

    public static final String BRANCH = "ci.env.branch";
    public static final String TARGET_BRANCH = "ci.env.targetBranch";
    public static final String DEFAULT_BRANCH = "ci.env.defaultBranch";
    public static final String TAG = "ci.env.tag";
    public static final String COMMIT = "ci.env.commit";

    /** The last commit of the pull request's own branch. */
    public static final String HEAD_COMMIT = "ci.env.headCommit";

    public static final String PULL_REQUEST = "ci.env.pullRequest";
    public static final String REPOSITORY = "ci.env.repository";
    public static final String BUILD_URL = "ci.env.buildUrl";
    public static final String ACTOR = "ci.env.actor";

    /** Who started this run, when that is somebody else: a re-run. */
    public static final String TRIGGERING_ACTOR = "ci.env.triggeringActor";

    /**
     * The full id of the commit that the change is compared with, which the clone holds: the merge base with the target
     * branch.
     */
    public static final String BASE_COMMIT = "ci.base.commit";

    /** The version that git tells, as in {@code 1.2.4.dev3+g1a2b3c4}; in the main lane only. */
    public static final String GIT_VERSION = "ci.git.version";

    /** Why there is no {@link #BASE_COMMIT}, as one sentence. */
    public static final String BASE_PROBLEM = "ci.base.problem";

    private Handover() {}

    /** All of them. */
    public static Set<String> names() {
        return Set.of(
                MARKER,
                LANE,
                LANE_REASON,
                PROVIDER,
                EVENT,
                BRANCH,
                TARGET_BRANCH,
                DEFAULT_BRANCH,
                TAG,
                COMMIT,
                HEAD_COMMIT,
                PULL_REQUEST,
                REPOSITORY,
                BUILD_URL,
                ACTOR,
                TRIGGERING_ACTOR,
                BASE_COMMIT,
                BASE_PROBLEM,
                GIT_VERSION);
    }
}
