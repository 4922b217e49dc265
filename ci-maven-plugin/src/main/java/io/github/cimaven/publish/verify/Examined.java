package io.github.cimaven.publish.verify;

import io.github.cimaven.publish.spi.Channel;
import io.github.cimaven.publish.spi.Receipt;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A channel, and what it said that it has.
 *
 * @param receipt in the journal; empty when the journal is lost or the channel has not shown the release yet
 * @param pending whether the journal is there and does not say that the channel shows the release
 */
public record Examined(String name, Channel channel, Optional<Receipt> receipt, boolean pending) {

    /** What must be there: a channel need not have a place for every file, and its receipt says for which. */
    Set<String> promised(Release release) {
        List<ReleaseFile> files = receipt.map(Receipt::files).orElse(release.files());
        return files.stream().map(ReleaseFile::path).collect(Collectors.toSet());
    }

    static Stream<ReleaseFile> all(Release release) {
        return Stream.concat(release.files().stream(), release.attachments().stream());
    }
}
