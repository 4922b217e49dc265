package io.github.cimaven.config;

/** What a user may set of the signatures of a release. */
public final class SignKeys {
    @Key(
            value = "Signs what the release lane publishes, and verifies each signature. false releases without.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String SIGN = "ci.sign";

    @Key(
            value =
                    "The public keys that the signatures of a release are verified by. Default: the public part of the key in"
                            + " MAVEN_GPG_KEY.",
            type = "a file that gpg --armor --export wrote")
    public static final String PUBLIC_KEY = "ci.sign.publicKey";

    private SignKeys() {}
}
