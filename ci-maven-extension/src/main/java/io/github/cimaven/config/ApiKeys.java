package io.github.cimaven.config;

/** What a user may set of {@code ci:api}. */
public final class ApiKeys {
    @Key(value = "Skips the comparison with the API of the last release.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.api.skip";

    @Key(
            value = "Fails the build on a break of the API that the version does not say; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.api.fail";

    @Key(
            value = "The release whose API is compared with. Default: the last one that HEAD contains, by its tag.",
            type = "a version")
    public static final String SINCE = "ci.api.since";

    private ApiKeys() {}
}
