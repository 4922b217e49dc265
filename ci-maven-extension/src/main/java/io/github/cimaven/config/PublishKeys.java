package io.github.cimaven.config;

/** What a user may set of {@code ci:publish}. */
public final class PublishKeys {
    @Key(value = "Skips publication.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.publish.skip";

    @Key(
            value = "The channels that a release is published to.",
            type = "names separated by commas",
            defaultValue = PublishKeys.CHANNELS_DEFAULT)
    public static final String CHANNELS = "ci.publish";

    public static final String CHANNELS_DEFAULT = "directory";

    @Key(
            value = "The folder of the channel 'directory', laid out as a Maven repository. Default:"
                    + " target/ci/published.",
            type = "a folder")
    public static final String DIRECTORY = "ci.publish.directory";

    @Key(
            value = "Where plan and journal of a release are kept, so that a later run finds them. auto: the store of a"
                    + " channel, else the folder of the channel 'directory', else a git ref.",
            type = "auto, directory, git, or a channel with a store",
            defaultValue = PublishKeys.JOURNAL_DEFAULT)
    public static final String JOURNAL = "ci.publish.journal";

    public static final String JOURNAL_DEFAULT = "auto";

    @Key(
            value = "The git remote that keeps the journal, by name or URL.",
            type = "a git remote",
            defaultValue = PublishKeys.GIT_REMOTE_DEFAULT)
    public static final String GIT_REMOTE = "ci.publish.git.remote";

    public static final String GIT_REMOTE_DEFAULT = "origin";

    @Key(
            value =
                    "Fails the build when a service was slow or out of reach and the next run has to go on; otherwise it is"
                            + " a warning.",
            type = Keys.FLAG,
            defaultValue = "true")
    public static final String PENDING_FAIL = "ci.publish.pending.fail";

    @Key(
            value = "Prints the whole plan of a publication and touches nothing.",
            type = Keys.FLAG,
            defaultValue = "false")
    public static final String DRY_RUN = "ci.dryRun";

    private PublishKeys() {}
}
