package io.github.cimaven.publish.directory;

import io.github.cimaven.config.PublishKeys;
import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.ChannelContext;
import io.github.cimaven.publish.spi.ChannelProvider;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.ReleaseId;
import io.github.cimaven.publish.spi.ReleaseStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Makes the channel {@code directory}.
 *
 * @param staging the folder that deploy fills
 * @param standard the folder to publish to when none is set
 */
public record DirectoryChannels(Path staging, Path standard, Clock clock) implements ChannelProvider {
    public static final String NAME = "directory";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Channel open(ChannelContext context) throws PublishException {
        return new DirectoryChannel(folder(context), staging, clock);
    }

    /** A journal in the folder of the channel, also when nothing else is published there. */
    public ReleaseStore store(ChannelContext context, ReleaseId release) throws PublishException {
        return new DirectoryStore(ReceiptFile.folder(folder(context), release)).store();
    }

    private Path folder(ChannelContext context) throws PublishException {
        try {
            return context.property(PublishKeys.DIRECTORY)
                    .map(it -> context.root().resolve(it.strip()))
                    .orElse(standard);
        } catch (InvalidPathException e) {
            throw new PublishException("%s is not a path: %s. Type -D%s=<a folder>"
                    .formatted(PublishKeys.DIRECTORY, e.getReason(), PublishKeys.DIRECTORY));
        }
    }
}
