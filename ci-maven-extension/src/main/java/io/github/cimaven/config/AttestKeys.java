package io.github.cimaven.config;

/** What a user may set of {@code ci:attest} and {@code ci:verify-release}. */
public final class AttestKeys {
    @Key(
            value = "Releases without provenance, and without a record of the release.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String SKIP = "ci.attest.skip";

    @Key(value = "The published release that ci:verify-release looks at.", type = "a tag, as in v1.2.3")
    public static final String RELEASE = "ci.release";

    private AttestKeys() {}
}
