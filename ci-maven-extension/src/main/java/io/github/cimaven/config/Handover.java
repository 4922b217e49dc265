package io.github.cimaven.config;

/**
 * The user properties by which the extension hands its facts to the goals. Both have their own copy of the product's
 * classes, so only text crosses.
 */
public final class Handover {
    /** Who acts in this session: the first instance of the extension leaves its version here, any other keeps still. */
    public static final String MARKER = "ci.extension";

    /** The lane's profile id, or {@code none}. */
    public static final String LANE = "ci.lane.id";

    public static final String LANE_REASON = "ci.lane.reason";

    public static final String PROVIDER = "ci.env.provider";

    public static final String TAG = "ci.env.tag";

    public static final String COMMIT = "ci.env.commit";

    public static final String PULL_REQUEST = "ci.env.pullRequest";

    private Handover() {}
}
