package io.github.cimaven.config;

/** What a user may set of {@code ci:publish}. */
public final class PublishKeys {
    @Key(value = "Skips publication.", type = Keys.FLAG, defaultValue = "false")
    public static final String SKIP = "ci.publish.skip";

    @Key(
            value = "The channels that a release is published to.",
            type = "directory",
            defaultValue = PublishKeys.CHANNELS_DEFAULT)
    public static final String CHANNELS = "ci.publish";

    public static final String CHANNELS_DEFAULT = "directory";

    @Key(
            value = "The folder of the channel 'directory', laid out as a Maven repository. Default:"
                    + " target/ci/published.",
            type = "a folder")
    public static final String DIRECTORY = "ci.publish.directory";

    private PublishKeys() {}
}
