package io.github.cimaven.config;

/** What a user may set of {@code ci:spark}. */
public final class SparkKeys {
    @Key(value = "Skips the check against Spark versions.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.spark.skip";

    @Key(
            value = "Fails the build when the jar does not work with a version of Spark; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.spark.fail";

    @Key(
            value =
                    "The versions of Spark that the jar is to work with. Empty: only whether the jar links to the version"
                            + " that the POM names.",
            type = "versions, separated by commas, as in 3.5.6,4.0.1; one with its Scala version as in 3.5.6_2.12")
    public static final String VERSIONS = "ci.spark.versions";

    @Key(
            value =
                    "A class of the jar that is called in a session of each version of ci.spark.versions, in the modules"
                            + " that have it.",
            type = "a class with a public static method check(SparkSession) or main(String[])")
    public static final String CHECK = "ci.spark.check";

    @Key(
            value = "Starts a session of each version of ci.spark.versions; otherwise only links are checked.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String SESSION = "ci.spark.session";

    @Key(
            value = "Starts the sessions before the tests of their module, beside which they run, in the main lane;"
                    + " otherwise when the jar is there.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String EARLY = "ci.spark.early";

    @Key(
            value = "How long each session of Spark may take. 0s switches the limit off.",
            type = Keys.DURATION,
            defaultValue = SparkKeys.TIMEOUT_DEFAULT)
    public static final String TIMEOUT = "ci.spark.timeout";

    public static final String TIMEOUT_DEFAULT = "3m";

    private SparkKeys() {}
}
