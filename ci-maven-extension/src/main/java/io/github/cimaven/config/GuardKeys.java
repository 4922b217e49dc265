package io.github.cimaven.config;

/** What a user may set of {@code ci:guard}. */
public final class GuardKeys {
    @Key(value = "Skips the guards.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.guard.skip";

    @Key(
            value = "Fails the build on a guard's finding; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.guard.fail";

    private GuardKeys() {}
}
