package io.github.cimaven.goal;

import io.github.cimaven.config.Keys;
import io.github.cimaven.config.PublishKeys;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/** What goals that ask channels have in common. */
abstract class ChannelMojo extends CiMojo {
    @Inject
    RepositorySystem repositorySystem;

    /** The channels to publish to, separated by commas. */
    @Parameter(property = PublishKeys.CHANNELS, defaultValue = PublishKeys.CHANNELS_DEFAULT)
    String channels;

    /** The folder of the channel 'directory', relative to the root of the build; target/ci/published by default. */
    @Parameter(property = PublishKeys.DIRECTORY)
    String directory;

    /** Where plan and journal of the release are kept: auto, directory, git, or a channel that can keep them. */
    @Parameter(property = PublishKeys.JOURNAL, defaultValue = PublishKeys.JOURNAL_DEFAULT)
    String journal;

    /** The tags that stand for a release, with * as a wildcard, separated by commas. */
    @Parameter(property = Keys.RELEASE_TAGS, defaultValue = Keys.RELEASE_TAGS_DEFAULT)
    String tags;

    /** Whether nothing is to be changed. */
    boolean isDryRun() {
        return false;
    }
}
