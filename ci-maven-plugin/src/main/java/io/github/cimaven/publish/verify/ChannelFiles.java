package io.github.cimaven.publish.verify;

import io.github.cimaven.files.Digests;
import io.github.cimaven.files.IoReason;
import io.github.cimaven.publish.spi.PublishException;
import io.github.cimaven.publish.spi.Release;
import io.github.cimaven.publish.spi.ReleaseFile;
import io.github.cimaven.publish.verify.Check.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that one channel gives of a release.
 *
 * @param files by their paths, as far as the channel gave them
 * @param checks of their bytes
 * @param unasked the paths that the channel was not asked for, as it had stopped to answer
 */
record ChannelFiles(String channel, Map<String, Fetched> files, List<Check> checks, Set<String> unasked) {
    /** Files in a row without an answer, each of which was asked for several times. */
    private static final int SILENCES = 3;

    static ChannelFiles of(Examined examined, Release release, Path scratch) throws IOException {
        ChannelFiles found = new ChannelFiles(examined.name(), new TreeMap<>(), new ArrayList<>(), new TreeSet<>());
        Files.createDirectories(scratch);
        Set<String> promised = examined.promised(release);
        int silences = 0;
        for (ReleaseFile file : Examined.all(release).toList()) {
            Path target = scratch.resolve(String.valueOf(found.files.size()));
            if (silences == SILENCES) {
                found.unasked.add(file.path());
            } else {
                silences = found.fetch(examined, release, file, promised, target) ? 0 : silences + 1;
            }
        }
        if (silences == SILENCES) {
            found.giveUp();
        } else {
            found.list(examined, release);
        }
        return found;
    }

    private void giveUp() {
        checks.add(Check.unknown(
                Kind.BYTES,
                Optional.of(channel),
                channel,
                "%s gave no answer for %d files in a row, so it was not asked for the other %d. Verify again when it answers."
                        .formatted(channel, SILENCES, unasked.size())));
    }

    /** @return whether there was an answer */
    private boolean fetch(Examined examined, Release release, ReleaseFile file, Set<String> promised, Path target)
            throws IOException {
        Optional<String> name = Optional.of(channel);
        try {
            if (examined.channel().fetch(release, file, target)) {
                Fetched fetched = new Fetched(target, Digests.sha256(target));
                files.put(file.path(), fetched);
                checks.add(
                        fetched.sha256().equals(file.sha256())
                                ? Check.good(Kind.BYTES, name, file.path())
                                : Check.bad(
                                        Kind.BYTES,
                                        name,
                                        file.path(),
                                        "%s gives other bytes of %s than were released: SHA-256 there %s, released %s."
                                                .formatted(channel, file.path(), fetched.sha256(), file.sha256())));
            } else if (promised.contains(file.path())) {
                checks.add(Check.bad(
                        Kind.BYTES,
                        name,
                        file.path(),
                        "%s does not have %s any more.".formatted(channel, file.path())));
            }
        } catch (PublishException e) {
            checks.add(Check.unknown(Kind.BYTES, name, file.path(), e.getMessage()));
        } catch (IOException e) {
            checks.add(Check.unknown(
                    Kind.BYTES,
                    name,
                    file.path(),
                    "%s does not give %s now: %s.".formatted(channel, file.path(), IoReason.of(e))));
            return false;
        }
        return true;
    }

    /** Who may write to a channel may also add to a release what nobody built. */
    private void list(Examined examined, Release release) {
        Optional<String> name = Optional.of(channel);
        try {
            Optional<List<String>> there = examined.channel().list(release);
            Set<String> more = new TreeSet<>(there.orElse(List.of()));
            Examined.all(release).map(ReleaseFile::path).forEach(more::remove);
            for (String path : more) {
                checks.add(Check.bad(
                        Kind.LISTING, name, path, "%s has %s, which was not released.".formatted(channel, path)));
            }
            if (there.isPresent() && more.isEmpty()) {
                checks.add(Check.good(Kind.LISTING, name, channel));
            }
        } catch (IOException e) {
            checks.add(Check.unknown(
                    Kind.LISTING, name, channel, "%s does not list its files: %s.".formatted(channel, IoReason.of(e))));
        } catch (PublishException e) {
            checks.add(Check.unknown(Kind.LISTING, name, channel, e.getMessage()));
        }
    }
}
