package io.github.cimaven.publish.protocol;

import io.github.cimaven.publish.spi.ReleaseStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What the protocol works with.
 *
 * @param channels in the order in which they flip
 * @param lease how long a run may be silent before another one takes over
 * @param alive whether a process of this machine still runs
 * @param cache a folder for bytes of the store
 * @param log takes sentences
 */
public record Setup(
        ReleaseStore store,
        List<OpenChannel> channels,
        Run run,
        Clock clock,
        Duration lease,
        Heartbeat heartbeat,
        Predicate<LocalProcess> alive,
        Path cache,
        Consumer<String> log) {

    public Setup {
        channels = List.copyOf(channels);
    }

    List<String> names() {
        return channels.stream().map(OpenChannel::name).toList();
    }
}
