package io.github.cimaven.config;

/** What a user may set of {@code ci:smoke}. */
public final class SmokeKeys {
    @Key(value = "Skips the smoke test of the packaged jar.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.smoke.skip";

    @Key(
            value = "Fails the build on a finding of the smoke test; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.smoke.fail";

    @Key(
            value = "How long each JVM of the smoke test may take. 0s switches the limit off.",
            type = Keys.DURATION,
            defaultValue = SmokeKeys.TIMEOUT_DEFAULT)
    public static final String TIMEOUT = "ci.smoke.timeout";

    public static final String TIMEOUT_DEFAULT = "20s";

    @Key(
            value = "A class of the jar that the smoke test runs, in the modules that have it.",
            type = "a class with arguments; one with a blank in double quotes")
    public static final String MAIN = "ci.smoke.main";

    @Key(
            value = "The JDK of the smoke test. Default: the oldest one installed that can run the classes.",
            type = "the home of a JDK")
    public static final String JDK = "ci.smoke.jdk";

    @Key(
            value = "Whether the smoke test resolves the providers in META-INF/services, or instantiates them too.",
            type = "resolve or instantiate",
            defaultValue = SmokeKeys.SERVICES_DEFAULT)
    public static final String SERVICES = "ci.smoke.services";

    public static final String SERVICES_DEFAULT = "resolve";

    @Key(
            value =
                    "Dependencies of scope provided that the program brings in which the jar runs, beside the known ones.",
            type = "groupId or groupId:artifactId, with * as a wildcard, separated by commas")
    public static final String PROVIDED = "ci.smoke.provided";

    private SmokeKeys() {}
}
