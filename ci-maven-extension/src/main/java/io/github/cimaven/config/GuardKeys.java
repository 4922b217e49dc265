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

    @Key(value = "The guards to leave out, as in changelog,on-default-branch.", type = Keys.PATTERNS)
    public static final String IGNORE = "ci.guard.ignore";

    @Key(
            value = "What the tag of a release must be: anything, annotated, or signed by a key of ci.guard.tagKeys.",
            type = "none, annotated or signed",
            defaultValue = GuardKeys.SIGNED_TAG_DEFAULT)
    public static final String SIGNED_TAG = "ci.guard.signedTag";

    public static final String SIGNED_TAG_DEFAULT = "none";

    @Key(value = "The public keys of those who may tag a release.", type = "a file that gpg --armor --export wrote")
    public static final String TAG_KEYS = "ci.guard.tagKeys";

    private GuardKeys() {}
}
