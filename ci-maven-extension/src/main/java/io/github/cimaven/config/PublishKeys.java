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
            value = "The repository of the channel 'maven'. Default: that of distributionManagement in the root POM.",
            type = "an http or https URL")
    public static final String MAVEN_URL = "ci.publish.maven.url";

    @Key(
            value = "The server in settings.xml that has user and password of the channel 'maven'. Default: the id in"
                    + " distributionManagement, else ci-publish.",
            type = "an id")
    public static final String MAVEN_SERVER = "ci.publish.maven.server";

    @Key(
            value =
                    "Whether the repository of the channel 'maven' is AWS CodeArtifact under another name. Default: by its"
                            + " host.",
            type = Keys.FLAG)
    public static final String MAVEN_CODEARTIFACT = "ci.publish.maven.codeartifact";

    @Key(
            value = "How long a service may be silent before the request counts as failed.",
            type = Keys.DURATION,
            defaultValue = PublishKeys.TIMEOUT_DEFAULT)
    public static final String TIMEOUT = "ci.publish.timeout";

    public static final String TIMEOUT_DEFAULT = "60s";

    @Key(
            value = "How often a request is repeated after 429, 5xx, a time-out or a broken connection.",
            type = "a number",
            defaultValue = PublishKeys.RETRIES_DEFAULT)
    public static final String RETRIES = "ci.publish.retries";

    public static final String RETRIES_DEFAULT = "5";

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

    private PublishKeys() {}
}
