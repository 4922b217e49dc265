package io.github.cimaven.config;

/** What a user may set of {@code ci:sbom}. */
public final class SbomKeys {
    @Key(
            value = "Skips the SBOM; in the POM of a module, leaves the module out of it.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String SKIP = "ci.sbom.skip";

    @Key(
            value = "Fails the build on an SBOM that is incomplete or wrong; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String FAIL = "ci.sbom.fail";

    @Key(
            value = "The licences that dependencies may have. Empty: licences are not looked at.",
            type = "SPDX ids as in Apache-2.0,MIT, separated by commas")
    public static final String LICENSES_ALLOW = "ci.licenses.allow";

    @Key(
            value = "Fails the build on a licence that is not allowed; otherwise it is recorded.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String LICENSES_FAIL = "ci.licenses.fail";

    private SbomKeys() {}
}
