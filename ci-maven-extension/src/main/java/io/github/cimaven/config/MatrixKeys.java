package io.github.cimaven.config;

/** What a user may set of the JDKs that tests run on. */
public final class MatrixKeys {
    @Key(
            value = "The JDKs that the unit tests of the main lane run on, beside the one that runs Maven. A module may"
                    + " name others.",
            type = "feature versions, as in 17,21,25")
    public static final String JDKS = "ci.jdks";

    @Key(
            value = "Whether a JDK of ci.jdks that is not installed fails the build, or is only told of.",
            type = "fail or warn",
            defaultValue = MatrixKeys.MISSING_DEFAULT)
    public static final String MISSING = "ci.jdks.missing";

    public static final String MISSING_DEFAULT = "fail";

    @Key(
            value = "For whom ci:matrix writes. Default: the CI provider that it sees, else github.",
            type = "github, gitlab, azure or circleci")
    public static final String FORMAT = "ci.matrix.format";

    private MatrixKeys() {}
}
