package io.github.cimaven.publish;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.config.SettingException;
import io.github.cimaven.publish.directory.DirectoryChannels;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the journal of a release is kept, so that a run on another machine finds it.
 *
 * @param kind of place
 * @param channel whose store it is
 */
public record JournalPlace(Kind kind, Optional<String> channel) {
    private static final String AUTO = "auto";

    /** The kinds of place. */
    public enum Kind {
        CHANNEL,
        DIRECTORY,
        GIT
    }

    /**
     * @param wanted of {@link PublishKeys#JOURNAL}
     * @param stores the channels that have a store of their own, in the order of {@link PublishKeys#CHANNELS}
     * @param channels all channels
     * @param directorySet whether the user named the folder of the channel directory; the standard one is gone on the next
     *     runner
     * @param remote whether the work tree has a git remote
     */
    public static JournalPlace of(
            String wanted, List<String> stores, Collection<String> channels, boolean directorySet, boolean remote) {
        return switch (wanted) {
            case AUTO -> automatic(stores, channels, directorySet, remote);
            case "git" -> new JournalPlace(Kind.GIT, Optional.empty());
            case DirectoryChannels.NAME -> new JournalPlace(Kind.DIRECTORY, Optional.empty());
            default -> {
                if (!stores.contains(wanted)) {
                    throw new SettingException(
                            "%s=%s is neither auto, directory or git, nor a channel of %s that can keep a journal. Type -D%s=auto"
                                    .formatted(
                                            PublishKeys.JOURNAL,
                                            SettingException.shown(wanted),
                                            PublishKeys.CHANNELS,
                                            PublishKeys.JOURNAL));
                }
                yield new JournalPlace(Kind.CHANNEL, Optional.of(wanted));
            }
        };
    }

    private static JournalPlace automatic(
            List<String> stores, Collection<String> channels, boolean directorySet, boolean remote) {
        Optional<String> service = stores.stream()
                .filter(name -> !name.equals(DirectoryChannels.NAME))
                .findFirst();
        if (service.isPresent()) {
            return new JournalPlace(Kind.CHANNEL, service);
        }
        boolean directory = channels.contains(DirectoryChannels.NAME);
        if (directory && (directorySet || channels.size() == 1)) {
            return new JournalPlace(Kind.DIRECTORY, Optional.empty());
        }
        if (!remote) {
            throw new SettingException(
                    "The channels %s keep no journal, and the work tree has no git remote to keep it in. Type -D%s=directory -D%s=<a folder that the next run will see>"
                            .formatted(String.join(",", channels), PublishKeys.JOURNAL, PublishKeys.DIRECTORY));
        }
        return new JournalPlace(Kind.GIT, Optional.empty());
    }
}
