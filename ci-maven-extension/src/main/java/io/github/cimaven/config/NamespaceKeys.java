package io.github.cimaven.config;

/** What a user may set against dependency confusion. Both or none. */
public final class NamespaceKeys {
    @Key(
            value =
                    "The groups whose artifacts come from ci.namespace.repositories alone: a groupId that an entry names, or"
                            + " one below it. In each build, with and without a lane.",
            type = "groupIds, with * as a wildcard, separated by commas")
    public static final String GROUPS = "ci.namespace";

    @Key(
            value =
                    "The repositories that artifacts of ci.namespace may be asked of and taken from. Behind a mirror, the"
                            + " mirror's id counts.",
            type = "ids, separated by commas")
    public static final String REPOSITORIES = "ci.namespace.repositories";

    private NamespaceKeys() {}
}
